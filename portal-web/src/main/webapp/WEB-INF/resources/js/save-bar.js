/* Says in the bar of a form whether anything typed is not saved yet. */
(() => {
  'use strict';
  document.querySelectorAll('.savebar').forEach(bar => {
    const form = document.getElementById(bar.dataset.form);
    const state = bar.querySelector('[data-state]');
    const note = changed => { state.textContent = changed ? bar.dataset.unsaved : bar.dataset.saved; };
    const refused = document.querySelector('.note.bad, .ui-message-error:not(:empty)');
    if (refused) note(true);
    const changed = () => note(true);
    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    form.addEventListener('click', event => { if (event.target.closest('.relations button')) changed(); });
  });
})();
