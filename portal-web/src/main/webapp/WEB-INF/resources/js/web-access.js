/* Panel of web access: chosen projects rest while all are open, long lists can be narrowed, secrets are brought into sight and can be copied. */
(() => {
  'use strict';
  const MANY = 8;

  const rest = all => {
    const chosen = document.getElementById(all.dataset.allOf);
    const fixed = all.disabled;
    chosen.querySelectorAll('input[type="checkbox"]').forEach(box => { box.disabled = fixed || all.checked; });
    chosen.classList.toggle('resting', all.checked);
  };

  const narrow = list => {
    const items = [...list.querySelectorAll('li')];
    if (items.length <= MANY) return;
    const input = document.createElement('input');
    input.type = 'search';
    input.className = 'ui-inputfield';
    input.placeholder = list.dataset.filter;
    input.setAttribute('aria-label', list.dataset.filter);
    input.addEventListener('input', () => {
      const wanted = input.value.trim().toLowerCase();
      items.forEach(item => { item.hidden = !item.textContent.toLowerCase().includes(wanted); });
    });
    input.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
    list.prepend(input);
  };

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-all-of]').forEach(all => {
      all.addEventListener('change', () => rest(all));
      rest(all);
    });
    document.querySelectorAll('[data-filter]').forEach(narrow);
    document.getElementById('secret')?.closest('.note').scrollIntoView({ block: 'center' });
  });

  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    button.querySelector('.ui-button-text').textContent = button.dataset.copied;
  });
})();
