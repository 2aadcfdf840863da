/* A picture that is not to be had (nothing can be drawn, or it is not made yet) gives way to the sketch beside it. */
(() => {
  'use strict';
  const missing = image => image.closest('.pic, .thumb, .minipic, .bigpic')?.classList.add('none');
  document.addEventListener('error', event => { if (event.target.matches?.('img[data-picture]')) missing(event.target); }, true);
  const start = () => document.querySelectorAll('img[data-picture]').forEach(image => {
    if (image.complete && image.naturalWidth === 0) missing(image);
  });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
