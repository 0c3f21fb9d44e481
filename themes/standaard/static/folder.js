/** Prints the folder: by its button, or at once when the link said so (`#print`). */
const knop = document.querySelector('#print');
if (knop) {
  knop.hidden = false;
  knop.addEventListener('click', () => print());
  const nu = () => location.hash === '#print' && print();
  if (document.readyState === 'complete') nu();
  else addEventListener('load', nu, { once: true });
}
