// Asks the background. Our own pages share it.

const { runtime } = globalThis.chrome;

// A background that was stopped in the middle is started again by the next request, so what died with it is asked once more.
export async function ask(request) {
  const send = () => runtime.sendMessage(request).catch(() => undefined);
  const response = (await send()) ?? (await send());
  if (!response || response.error) throw new Error(response?.error ?? 'the background does not answer; try it again');
  return response;
}
