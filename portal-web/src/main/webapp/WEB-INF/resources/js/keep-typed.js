/* A page of several forms that are sent one by one: what is typed into the others is put back when the page comes again. A form
   with data-keeps takes part; the value tells one thing from another. Companies of a contact are kept by the server. */
(() => {
  'use strict';
  const LASTS = 5 * 60 * 1000;
  const forms = () => [...document.querySelectorAll('form[data-keeps]')];
  const keyOf = form => `typed ${location.pathname} ${form.dataset.keeps} ${form.id}`;
  const isBox = field => field.type === 'checkbox' || field.type === 'radio';
  const nameOf = field => (isBox(field) ? `${field.name} ${field.value}` : field.name);
  const fieldsOf = form => [...form.elements].filter(field => field.name && !field.closest('.relations, .picker')
    && field.matches('textarea, select, input:not([type="hidden"], [type="submit"], [type="button"], [type="password"], [type="file"])'));

  const isChanged = field => {
    if (isBox(field)) return field.checked !== field.defaultChecked;
    if (field.tagName !== 'SELECT') return field.value !== field.defaultValue;
    const first = [...field.options].find(option => option.defaultSelected) || field.options[0];
    return field.value !== first?.value;
  };

  const keep = form => {
    const refused = form.querySelector('.note.bad, .ui-message-error:not(:empty)');
    const typed = fieldsOf(form).filter(field => refused || isChanged(field))
      .map(field => [nameOf(field), isBox(field) ? field.checked : field.value]);
    if (typed.length) sessionStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), typed }));
  };

  const putBack = form => {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(form)) || 'null');
    sessionStorage.removeItem(keyOf(form));
    if (!kept || Date.now() - kept.at > LASTS) return;
    const typed = new Map(kept.typed);
    fieldsOf(form).filter(field => typed.has(nameOf(field)) && !field.disabled).forEach(field => {
      if (isBox(field)) field.checked = typed.get(nameOf(field));
      else field.value = typed.get(nameOf(field));
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  document.addEventListener('submit', event => forms().filter(form => form !== event.target).forEach(keep));
  document.addEventListener('DOMContentLoaded', () => forms().forEach(putBack));
})();
