/* The bell: counts that stay true without a reload, and the panel behind it. What is pushed says only "look again". */
(() => {
  'use strict';
  const MOST = 100;
  const POLL = 10000;      /* while nothing is pushed */
  const LISTEN_AFTER = 1500; /* whoever only passes a page needs no connection */
  const AGAIN = [2000, 10000, 60000, 300000];

  const start = bell => {
    const { rest, zone } = bell.dataset;
    const base = bell.dataset.base ?? ''; /* empty attributes are left out where the portal is the whole site */
    const waiting = document.getElementById('bellWaiting');
    const summary = bell.querySelector('summary');
    const feed = document.getElementById('bellFeed');
    const said = document.getElementById('bellSaid');
    const tabs = [...bell.querySelectorAll('[role="tab"]')];
    let tab = 'TODO';
    let over = false;
    let last = null;

    const shown = number => (number >= MOST ? '99+' : String(number));
    const put = (holder, number) => {
      if (!holder) return;
      const badge = holder.querySelector('.ui-badge');
      badge.textContent = shown(number);
      badge.classList.toggle('zero', number === 0);
      holder.setAttribute('aria-label', number ? holder.dataset.some.replace('{0}', shown(number)) : holder.dataset.none);
    };
    const show = count => {
      put(summary, count.unread);
      put(waiting, count.unprocessedSubmittals);
      waiting?.classList.toggle('alert', count.unprocessedSubmittals > 0);
      if (last && count.unread > last.unread) said.textContent = summary.getAttribute('aria-label');
      if (last && waiting && count.unprocessedSubmittals > last.unprocessedSubmittals) said.textContent = waiting.getAttribute('aria-label');
      last = count;
    };

    /* Nobody did this: the session is not kept alive by it. */
    const ask = async (path, options = {}) => {
      const answer = await fetch(rest + path, { ...options, headers: { 'X-Poll': 'true', 'X-Requested-With': 'sightline', ...options.headers } });
      if (answer.status === 401 || answer.status === 404) over = true;
      if (!answer.ok) throw new Error(`bell ${answer.status}`);
      return answer.json();
    };
    const countTabs = async () => {
      try {
        const count = await ask('/tabs');
        bell.querySelectorAll('[data-count]').forEach(badge => {
          const number = count[badge.dataset.count];
          badge.textContent = number ? shown(number) : '';
          badge.classList.toggle('zero', !number);
        });
      } catch { /* what stood there stays */ }
    };
    const open = () => Promise.all([list(), countTabs()]);
    const look = async () => {
      if (over) return;
      try { show(await ask('/count')); if (bell.open) await open(); } catch { /* the next look may do better */ }
    };
    const mark = async change => {
      try {
        show(await ask('', { method: 'PATCH', keepalive: true, body: JSON.stringify(change), headers: { 'Content-Type': 'application/json' } }));
      } catch { /* it stays unread */ }
    };

    const element = (name, words, className) => {
      const made = document.createElement(name);
      if (words) made.textContent = words;
      if (className) made.className = className;
      return made;
    };
    const when = moment => {
      const made = new Date(moment);
      const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
      const day = { timeZone: zone, day: 'numeric', month: 'short' };
      const today = made.toLocaleDateString(language, day) === new Date().toLocaleDateString(language, day);
      const time = element('time', made.toLocaleString(language, today ? { timeZone: zone, hour: '2-digit', minute: '2-digit' } : day), 'sub');
      time.dateTime = moment;
      time.title = made.toLocaleString(language, { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' });
      return time;
    };
    const line = item => {
      const row = element('li', '', item.unread ? 'unread' : '');
      const icon = element('span', '', `pi lead pi-${item.tab === 'TODO' ? 'inbox' : 'info-circle'}`);
      icon.setAttribute('aria-hidden', 'true');
      const words = element('div');
      const link = element(item.address ? 'a' : 'span');
      link.append(element('strong', item.title));
      if (item.address) link.href = base + item.address;
      if (item.unread) words.append(element('span', `${feed.dataset.unread} `, 'sr'));
      words.append(link);
      if (item.place) words.append(element('div', item.place, 'sub'));
      row.append(icon, words, when(item.created));
      link.addEventListener('click', () => { if (item.unread) mark({ ids: [item.id], read: true }); });
      return row;
    };
    const list = async () => {
      feed.setAttribute('aria-busy', 'true');
      try {
        const wanted = tab;
        const { items } = await ask(`?tab=${tab}&limit=30`);
        if (wanted !== tab) return;
        const rows = element('ul', '', 'feed');
        rows.append(...items.map(line));
        feed.replaceChildren(items.length ? rows : element('p', tab === 'TODO' ? feed.dataset.todo : feed.dataset.news, 'nothing'));
        const fresh = items.filter(item => item.unread).map(item => item.id);
        if (tab === 'NEWS' && fresh.length) await mark({ ids: fresh, read: true });
      } catch {
        feed.replaceChildren(element('p', feed.dataset.failed, 'nothing'));
      } finally {
        feed.removeAttribute('aria-busy');
      }
    };
    const choose = button => {
      tab = button.dataset.tab;
      tabs.forEach(one => { one.setAttribute('aria-selected', String(one === button)); one.tabIndex = one === button ? 0 : -1; });
      feed.setAttribute('aria-labelledby', button.id);
      list().then(countTabs);
    };
    tabs.forEach(button => button.addEventListener('click', () => choose(button)));
    bell.querySelector('[role="tablist"]').addEventListener('keydown', event => {
      if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
      const next = tabs.find(one => one.getAttribute('aria-selected') === 'false');
      next.focus();
      choose(next);
    });
    bell.addEventListener('toggle', () => { if (bell.open) open(); });
    bell.querySelector('[data-all-read]').addEventListener('click', async () => { await mark({ read: true }); await open(); });

    /* Pushed where that works, asked for again and again where it does not. */
    let socket = null;
    let tries = 0;
    const listen = () => {
      if (over || socket) return;
      try {
        socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${bell.dataset.socket}`);
      } catch { return; }
      socket.addEventListener('open', () => { if (tries) look(); tries = 0; });
      socket.addEventListener('message', look);
      socket.addEventListener('close', event => {
        socket = null;
        if (event.code === 1008) return;
        setTimeout(listen, AGAIN[Math.min(tries, AGAIN.length - 1)]);
        tries += 1;
      });
    };
    const pushed = () => socket && socket.readyState === WebSocket.OPEN;
    setTimeout(listen, LISTEN_AFTER);
    setInterval(() => { if (!pushed() && document.visibilityState === 'visible') look(); }, POLL);
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible' && !pushed()) look(); });
    const written = holder => Math.min(MOST, parseInt(holder?.querySelector('.ui-badge').textContent || '0', 10));
    last = { unread: written(summary), unprocessedSubmittals: written(waiting) };
  };

  document.addEventListener('DOMContentLoaded', () => {
    const bell = document.getElementById('bell');
    if (bell) start(bell);
  });
})();
