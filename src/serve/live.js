// Asks the preview for its next version, which is answered when something has changed, and reloads.
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

let version = "";
for (;;) {
  try {
    const answer = await fetch(`/_wijkwijzer/version?after=${version}`, { cache: "no-store" });
    const next = await answer.text();
    if (version !== "" && next !== version) {
      location.reload();
      break;
    }
    version = next;
  } catch {
    // The preview was stopped, or is starting again.
    await wait(1000);
  }
}
