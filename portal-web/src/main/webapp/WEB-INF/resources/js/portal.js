/* What every page needs: theme and language by cookie, menus of narrow screens, keys, drafts of typed text. */
(() => {
  'use strict';
  const year = 365 * 24 * 3600;
  const remember = (name, value) => { document.cookie = `${name}=${value};path=/;max-age=${year};samesite=lax`; };

  document.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    if ('themeSwitch' in button.dataset) {
      const root = document.documentElement;
      const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = dark ? 'light' : 'dark';
      remember('theme', root.dataset.theme);
    } else if (button.dataset.language) {
      remember('language', button.dataset.language);
      location.reload();
    } else if (button.dataset.menu) {
      const open = document.getElementById(button.dataset.menu).classList.toggle('open');
      button.setAttribute('aria-expanded', String(open));
    } else if (button.dataset.opens) {
      document.getElementById(button.dataset.opens).showModal();
    } else if ('closes' in button.dataset) {
      button.closest('dialog').close();
    }
  });

  const typing = target => target.closest('input, textarea, select, [contenteditable]');
  let went = false;
  document.addEventListener('keydown', event => {
    if (event.ctrlKey && event.key === 's') {
      const save = document.querySelector('.savebar [type="submit"]');
      if (save) { event.preventDefault(); save.click(); }
      return;
    }
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') {
      const search = document.querySelector('[type="search"]');
      if (search) { event.preventDefault(); search.focus(); }
    } else if (event.key === 'g') {
      went = true;
      setTimeout(() => { went = false; }, 1200);
    } else if (went) {
      went = false;
      const place = { p: '/project/list', d: '/document/list', h: '/home' }[event.key];
      const link = place && document.querySelector(`nav a[href$="${place}"]`);
      if (link) link.click();
    } else if (event.key === 'j' || event.key === 'k') {
      const links = [...document.querySelectorAll('tbody tr td:first-child a')];
      const next = links.indexOf(document.activeElement) + (event.key === 'j' ? 1 : -1);
      links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
    }
  });

  /* Typed text survives an expired session or a closed window: kept per address and field until it was saved. */
  const key = field => `draft ${location.pathname}${location.search} ${field.id}`;
  const draftable = 'textarea, input[type="text"][data-draft]';
  document.addEventListener('input', event => {
    if (event.target.matches(draftable)) sessionStorage.setItem(key(event.target), event.target.value);
  });
  document.addEventListener('DOMContentLoaded', () => {
    const saved = document.querySelector('.toasts li');
    document.querySelectorAll(draftable).forEach(field => {
      const draft = sessionStorage.getItem(key(field));
      if (saved) sessionStorage.removeItem(key(field));
      else if (draft !== null && !field.value) field.value = draft;
    });
    const refused = document.querySelector('.ui-message-error:not(:empty)');
    const field = refused && refused.closest('.field')?.querySelector('input, select, textarea');
    if (field) { field.setAttribute('aria-invalid', 'true'); field.setAttribute('aria-describedby', refused.id); field.focus(); }
    document.querySelectorAll('.toasts li').forEach(toast => setTimeout(() => toast.remove(), 6000));
  });
})();
