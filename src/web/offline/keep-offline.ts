/** Lets the browser keep the lab, so that it opens without a connection; where it cannot, the lab works as before. */
export const keepOffline = (): void => {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register('./sw.js').catch((problem: unknown) => {
      console.warn('The lab is not kept for use without a connection:', problem);
    });
  });
};
