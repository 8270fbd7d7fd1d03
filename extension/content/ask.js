// Asks the core in the background, and draws what it answers.

(() => {
  const { recourse } = globalThis;
  const { drawBanner, drawFailure, drawPanel } = recourse;
  const { runtime } = globalThis.chrome;

  // A background that was stopped in the middle is started again by the next request, so what died with it is asked once
  // more. An extension that was switched off answers neither.
  async function ask(request) {
    const send = () => runtime.sendMessage(request).catch((error) => (runtime.id ? undefined : Promise.reject(error)));
    const response = (await send()) ?? (await send());
    if (!response || response.error) throw new Error(response?.error ?? 'no answer');
    if (response.css) recourse.wear(response.css);
    if (response.spoken) recourse.speak(response.spoken);
    // What has to be measured is, before anything is put into the page.
    recourse.takeGuards?.(response);
    if (response.chips) recourse.drawChips?.(response.chips);
    if (response.point) recourse.point?.(response.point);
    if (response.names) recourse.noteTold(response.names);
    if (response.panel) drawPanel(response.panel);
    if (response.banner) drawBanner(response.banner);
    if (response.go) location.assign(response.go);
    return response;
  }

  /** Whatever fails is shown: every chain that nobody waits for ends here. */
  const safely = (promise) => promise.catch(drawFailure);

  /** What was found, told to the core. */
  function tell(found, settled) {
    // What was fetched is about to be drawn, who knows where.
    if (found.answer) recourse.widen();
    return ask({ seen: { snapshot: { url: location.href, lang: document.documentElement.lang, ...found }, settled } });
  }

  /** Days go by, and what is known of an order may have changed elsewhere. */
  async function refresh() {
    if (!runtime.id) throw new Error('gone');
    const anchors = recourse.chipAnchors?.() ?? [];
    if (anchors.length === 0) return;
    const { point } = await ask({ chips: { anchors } });
    if (!point?.length) recourse.dropRing?.();
  }

  Object.assign(recourse, { ask, refresh, safely, tell });
})();
