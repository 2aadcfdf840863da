/* Asks for the book of the chosen designs, tells how far it is, and fetches it when it is made. */
(() => {
  'use strict';
  const filled = (text, ...values) => values.reduce((all, value, i) => all.replace(`{${i}}`, value), text);
  const pause = () => new Promise(done => setTimeout(done, 1000));
  const ask = async (address, options) => {
    const answer = await fetch(address, { credentials: 'same-origin', ...options });
    const told = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(told.errors?.[0]?.message || told.detail || '');
    return told;
  };
  const make = async button => {
    const { book: books, making, made, failed } = button.dataset, says = button.form.querySelector('[data-book-says]');
    const designs = [...button.form.querySelectorAll('input[name="design"]:checked')].map(box => box.value);
    button.disabled = true;
    try {
      let book = await ask(books, { method: 'POST', body: JSON.stringify({ designs }), headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'sightline' } });
      while (book.state === 'WAITING' || book.state === 'MAKING') {
        says.textContent = filled(making, book.done, book.total);
        await pause();
        book = await ask(`${books}/${book.id}`);
      }
      if (book.state !== 'READY') throw new Error();
      const link = document.createElement('a');
      link.href = `${books}/${book.id}/file`;
      link.download = '';
      link.textContent = made;
      says.replaceChildren(link);
      link.click();
    } catch (refusal) {
      says.textContent = refusal.message || failed;
    } finally {
      button.disabled = false;
    }
  };
  const start = () => document.querySelectorAll('button[data-book]').forEach(button => button.addEventListener('click', () => make(button)));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
