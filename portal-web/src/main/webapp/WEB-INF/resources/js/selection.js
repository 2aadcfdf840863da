/* Selecting rows of a list: all on the page at once, how many are chosen, x for the row at hand. Without it the boxes work by themselves. */
(() => {
  'use strict';
  const prepare = form => {
    const all = form.querySelector('input.all');
    const boxes = [...form.querySelectorAll('tbody input[type="checkbox"], .cards input[type="checkbox"]')];
    const bar = form.querySelector('.selbar');
    if (!bar) return;
    const says = bar.querySelector('[role="status"]');
    const [take, clear] = bar.querySelectorAll('button');
    const help = says.textContent;
    const show = () => {
      const chosen = boxes.filter(box => box.checked);
      boxes.forEach(box => box.closest('tr, .dcard').classList.toggle('ui-state-highlight', box.checked));
      all.checked = boxes.length > 0 && chosen.length === boxes.length;
      all.indeterminate = chosen.length > 0 && !all.checked;
      says.textContent = chosen.length ? form.dataset.selection.replace('{0}', chosen.length) : help;
      take.disabled = chosen.length === 0;
      clear.hidden = chosen.length === 0;
    };
    all.hidden = boxes.length === 0;
    all.addEventListener('change', () => { boxes.forEach(box => { box.checked = all.checked; }); show(); });
    form.addEventListener('change', show);
    form.addEventListener('reset', () => setTimeout(show));
    document.addEventListener('keydown', event => {
      if (event.key !== 'x' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
      const box = event.target.closest('tr, .dcard')?.querySelector('input[type="checkbox"]');
      if (box && form.contains(box)) { box.checked = !box.checked; show(); }
    });
    show();
  };
  const start = () => document.querySelectorAll('form[data-selection]').forEach(prepare);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
