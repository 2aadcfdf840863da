/* What every page needs: theme and language by cookie, menus of narrow screens, keys, drafts of typed text. */
(() => {
  'use strict';
  const year = 365 * 24 * 3600;
  const remember = (name, value) => { document.cookie = `${name}=${value};path=/;max-age=${year};samesite=lax`; };

  /* Light or dark: what the person chose, else what the system says. */
  const root = document.documentElement;
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  const tellTheme = () => document.querySelectorAll('[data-theme-switch]').forEach(button => {
    button.setAttribute('aria-pressed', String(isDark()));
    const icon = button.querySelector('.pi');
    icon.classList.toggle('pi-sun', isDark());
    icon.classList.toggle('pi-moon', !isDark());
  });

  /* Menus: a <details class="menu">, or a part of the frame that a button shows on narrow screens. */
  const openMenus = () => [
    ...document.querySelectorAll('details.menu[open]'),
    ...document.querySelectorAll('[data-menu][aria-expanded="true"]'),
  ];
  const headOf = menu => (menu.tagName === 'DETAILS' ? menu.querySelector('summary') : menu);
  const bodyOf = menu => (menu.tagName === 'DETAILS' ? menu : document.getElementById(menu.dataset.menu));
  const shut = menu => {
    if (menu.tagName === 'DETAILS') menu.open = false;
    else { menu.setAttribute('aria-expanded', 'false'); bodyOf(menu).classList.remove('open'); }
  };
  const shutAllBut = target => openMenus()
    .filter(menu => !bodyOf(menu).contains(target) && !headOf(menu).contains(target))
    .forEach(shut);

  document.addEventListener('click', event => {
    shutAllBut(event.target);
    const button = event.target.closest('button, [role="button"]');
    if (!button) {
      const row = event.target.closest('tbody tr');
      const link = row && !event.target.closest('a, input, select, label, dialog, summary') && row.querySelector('td:first-child a');
      if (link && !getSelection().toString()) link.click();
      return;
    }
    if ('themeSwitch' in button.dataset) {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      remember('theme', root.dataset.theme);
      tellTheme();
    } else if (button.dataset.language) {
      remember('language', button.dataset.language);
      location.reload();
    } else if (button.dataset.menu) {
      const open = bodyOf(button).classList.toggle('open');
      button.setAttribute('aria-expanded', String(open));
      if (open) bodyOf(button).querySelector('a')?.focus();
    } else if (button.dataset.opens) {
      event.preventDefault();
      openMenus().forEach(shut);
      document.getElementById(button.dataset.opens).showModal();
    } else if ('closes' in button.dataset) {
      button.closest('dialog').close();
    } else if (button.dataset.copies) {
      navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent.trim())
        .then(() => { button.textContent = button.dataset.copied; });
    }
  });

  const typing = target => target.closest('input, textarea, select, [contenteditable]');
  const moveFocus = (links, step) => {
    const next = links.indexOf(document.activeElement) + step;
    links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
  };
  let went = false;
  document.addEventListener('keydown', event => {
    const menu = openMenus()[0];
    if (event.key === 'Escape' && menu) {
      shut(menu);
      headOf(menu).focus();
      return;
    }
    if (menu && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.target.closest('select')) {
      event.preventDefault();
      moveFocus([...bodyOf(menu).querySelectorAll('.drop a, .drop button, .drop input[type="submit"], :scope > a')]
        .filter(entry => entry.offsetParent), event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    if (event.ctrlKey && event.key === 's') {
      const save = document.querySelector('.savebar [type="submit"]');
      if (save) { event.preventDefault(); save.click(); }
      return;
    }
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (event.key === '/') {
      const search = document.querySelector('[data-search]') || document.querySelector('[type="search"]');
      if (search) { event.preventDefault(); search.focus(); }
    } else if (event.key === 'b') {
      document.querySelector('#bell > summary')?.focus();
      document.querySelector('#bell > summary')?.click();
    } else if (event.key === '?') {
      document.getElementById('keys')?.showModal();
    } else if (event.key === 'g') {
      went = true;
      setTimeout(() => { went = false; }, 1200);
    } else if (went) {
      went = false;
      const place = { p: '/project/list', d: '/document/list', h: '/home' }[event.key];
      const link = place && [...document.querySelectorAll('nav a')].find(entry => entry.pathname.endsWith(place));
      if (link) link.click();
    } else if (event.key === 'j' || event.key === 'k') {
      moveFocus([...document.querySelectorAll('tbody tr td:first-child a')], event.key === 'j' ? 1 : -1);
    }
  });
  document.addEventListener('focusout', event => {
    if (event.relatedTarget) shutAllBut(event.relatedTarget);
  });

  /* After a change of page the focus stands where the new content begins; the first page leaves it where browsers do. */
  const arrive = () => {
    const fresh = performance.getEntriesByType('navigation')[0]?.type === 'navigate';
    const came = sessionStorage.getItem('came');
    sessionStorage.setItem('came', 'yes');
    if (came && fresh && !location.hash && document.activeElement === document.body) {
      document.getElementById('content')?.focus({ preventScroll: true });
    }
  };

  /* Typed text survives an expired session or a closed window: kept per address and field until it was saved. */
  const here = `draft ${location.pathname}${location.search} `;
  const key = field => here + field.id;
  const draftable = 'textarea, input[type="text"][data-draft]';
  document.addEventListener('input', event => {
    if (event.target.matches(draftable)) sessionStorage.setItem(key(event.target), event.target.value);
  });
  const forget = page => Object.keys(sessionStorage).filter(name => page && name.startsWith(page)).forEach(name => sessionStorage.removeItem(name));
  document.addEventListener('submit', () => sessionStorage.setItem('sent', here));

  /* Each refused field says so and names its message. Returns the first of them. */
  const tellRefused = () => {
    const fields = [...document.querySelectorAll('.ui-message-error:not(:empty)')].map(message => {
      const field = message.closest('.field, td')?.querySelector('input:not([type="hidden"]), select, textarea')
        || document.getElementById(message.id.replace(/Error$/, ''));
      field?.setAttribute('aria-invalid', 'true');
      if (message.id) field?.setAttribute('aria-describedby', message.id);
      return field;
    });
    return fields.find(Boolean);
  };
  document.addEventListener('DOMContentLoaded', () => {
    tellTheme();
    const saved = document.querySelector('.toasts li');
    if (saved) forget(sessionStorage.getItem('sent'));
    document.querySelectorAll(draftable).forEach(field => {
      const draft = sessionStorage.getItem(key(field));
      if (saved) sessionStorage.removeItem(key(field));
      else if (draft !== null && !field.value) field.value = draft;
    });
    tellRefused()?.focus();
    window.jQuery?.(document).on('pfAjaxComplete', () => {
      const first = tellRefused();
      if (first && !document.activeElement.matches('input, select, textarea')) first.focus();
    });
    document.querySelectorAll('.ui-tabs-nav [aria-current="page"], .seg [aria-current="true"], .seg [aria-pressed="true"]').forEach(current => {
      const strip = current.closest('.ui-tabs-nav, .seg');
      strip.scrollLeft = current.offsetLeft + current.offsetWidth - strip.offsetLeft - strip.clientWidth + 48;
    });
    arrive();
    document.querySelectorAll('.toasts li').forEach(toast => setTimeout(() => toast.remove(), 6000));
  });
})();
