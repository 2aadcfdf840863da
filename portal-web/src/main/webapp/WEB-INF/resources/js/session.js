/* The end of a session, and of seeing as a contact: told before it comes, and no typed text is lost by it. */
(() => {
  'use strict';
  const WARN = 120;
  const KEEP_ALIVE = 60;
  const now = () => Date.now() / 1000;
  const kept = 'kept text';
  const here = () => location.pathname + location.search;
  const textFields = 'textarea, select, input:not([type="hidden"]):not([type="password"]):not([type="file"]):not([type="submit"]):not([type="button"]):not([type="search"])';

  /* What was typed, by id of its field. State: sent (an answer is awaited) or lost (the session was over). */
  const keep = state => {
    const fields = {};
    document.querySelectorAll('form[method="post"]').forEach(form => form.querySelectorAll(textFields).forEach(field => {
      if (field.id) fields[field.id] = field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;
    }));
    sessionStorage.setItem(kept, JSON.stringify({ state, address: here(), fields }));
  };
  const read = () => JSON.parse(sessionStorage.getItem(kept) || 'null');
  const restore = fields => Object.entries(fields).filter(([id, value]) => {
    const field = document.getElementById(id);
    if (!field) return false;
    const property = typeof value === 'boolean' ? 'checked' : 'value';
    if (field[property] === value) return false;
    field[property] = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }).length > 0;

  document.addEventListener('submit', event => {
    if (event.target.method === 'post' && !document.getElementById('signIn')) keep('sent');
  }, true);

  const signInAddress = () => `${document.querySelector('#sessionEnd').dataset.signIn}?next=${encodeURIComponent(here())}`;
  window.portalSignedOut = () => {
    const dialog = document.getElementById('sessionEnd');
    keep('lost');
    dialog.classList.add('over');
    dialog.querySelector('a').href = signInAddress();
    if (!dialog.open) dialog.showModal();
  };

  /* Where the person is now tells what became of the text that was sent. */
  const arrived = () => {
    const text = read();
    if (!text) return;
    const next = document.getElementById('next');
    const back = document.querySelector('[data-back]');
    if (next || back) {
      sessionStorage.setItem(kept, JSON.stringify({ ...text, state: 'lost' }));
      if (next && !next.value) next.value = text.address;
      if (back) back.href = text.address;
    } else if (text.state === 'lost' && text.address === here()) {
      sessionStorage.removeItem(kept);
      const note = document.getElementById('textIsBack');
      if (restore(text.fields) && note) note.hidden = false;
    } else if (text.state === 'sent') {
      sessionStorage.removeItem(kept);
    }
  };

  const watch = dialog => {
    let ends = now() + Number(dialog.dataset.seconds);
    let asked = now();
    const ask = async use => {
      asked = now();
      const answer = await fetch(dialog.dataset.ask, { headers: use ? {} : { 'X-Poll': 'true' } });
      ends = answer.ok ? now() + (await answer.json()).seconds : now();
    };
    const show = left => {
      dialog.querySelector('.num').textContent = `${Math.floor(left / 60)}:${String(Math.floor(left % 60)).padStart(2, '0')}`;
      if (!dialog.open) dialog.showModal();
    };
    document.addEventListener('input', () => { if (now() - asked > KEEP_ALIVE && ends > now()) ask(true); });
    dialog.querySelector('[data-stay]').addEventListener('click', async () => { await ask(true); if (ends > now()) dialog.close(); });
    dialog.querySelector('[data-leave]').addEventListener('click', () => document.querySelector('[id="leave:signOut"]').click());
    dialog.addEventListener('cancel', event => event.preventDefault());
    let looked = false;
    setInterval(async () => {
      if (dialog.classList.contains('over')) return;
      if (ends - now() <= WARN && !looked) { looked = true; await ask(false); }
      const left = ends - now();
      if (left <= 0) window.portalSignedOut();
      else if (left <= WARN) show(left);
      else { looked = false; if (dialog.open) dialog.close(); }
    }, 1000);
  };

  const countDown = banner => {
    const ends = now() + Number(banner.dataset.seconds);
    const place = banner.querySelector('.num');
    setInterval(() => {
      const left = ends - now();
      if (left <= 0) location.reload();
      else place.textContent = place.dataset.left.replace('{0}', Math.ceil(left / 60));
    }, 5000);
  };

  document.addEventListener('DOMContentLoaded', () => {
    arrived();
    const dialog = document.getElementById('sessionEnd');
    if (dialog) watch(dialog);
    const banner = document.querySelector('.seeas');
    if (banner) countDown(banner);
  });
})();
