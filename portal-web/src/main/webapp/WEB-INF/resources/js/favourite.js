/* A star marks its design, or takes the mark off, without leaving the page. Without it the page is sent and comes again. */
(() => {
  'use strict';
  const form = () => document.getElementById('favourite');
  const sent = new WeakSet();
  const tell = failed => {
    const note = document.createElement('p');
    note.className = 'note bad';
    note.setAttribute('role', 'alert');
    note.textContent = form().dataset.failed;
    form().replaceChildren(...(failed ? [note] : []));
  };
  const show = (star, pressed) => {
    star.setAttribute('aria-pressed', String(pressed));
    star.name = pressed ? 'unmark' : 'mark';
    star.querySelector('.pi').className = `pi ${pressed ? 'pi-star-fill' : 'pi-star'}`;
    document.querySelectorAll('[data-count="favourite"]').forEach(count => {
      if (/^\d+$/.test(count.textContent)) count.textContent = Math.max(0, Number(count.textContent) + (pressed ? 1 : -1));
    });
  };
  const press = async star => {
    const pressed = star.getAttribute('aria-pressed') === 'true';
    sent.add(star);
    const answer = await fetch(`${form().dataset.designs}${star.dataset.star}/favourite`, {
      method: pressed ? 'DELETE' : 'PUT', credentials: 'same-origin', keepalive: true, headers: { 'X-Requested-With': 'sightline' },
    }).catch(() => ({ ok: false }));
    sent.delete(star);
    tell(!answer.ok);
    if (answer.ok) show(star, !pressed);
    else if (answer.status === 404) location.reload(); // why: it is hidden by now, and so is its place here
  };
  document.addEventListener('click', event => {
    const star = event.target.closest('button[data-star]');
    if (!star) return;
    event.preventDefault();
    if (!sent.has(star)) press(star);
  });
})();
