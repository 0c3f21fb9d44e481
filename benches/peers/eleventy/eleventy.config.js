// The site of a region in Eleventy: JavaScript templates, its fastest kind, over all records as one module.
export default (config) => {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  return { dir: { input: "paginas" } };
};
