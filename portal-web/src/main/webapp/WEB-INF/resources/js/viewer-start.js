/* Loads the viewer where a page has a drawing. Plain, because modules cannot stand among the scripts that the page moves to its end. */
(() => {
  'use strict';
  const start = () => document.querySelectorAll('[data-module]').forEach(root => { if (root.dataset.module) import(root.dataset.module); });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
