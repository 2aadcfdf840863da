/* Files on their way to the server, piece by piece over tus 1.0.0. What has arrived stays: a broken connection, a lost
   session or a reload costs at most the piece on its way. The ids of finished uploads go into the hidden field of the form. */
(() => {
  'use strict';
  const PIECE = 8 * 1024 * 1024;
  const AT_ONCE = 3;
  const PAUSES = [1, 2, 4, 8, 15, 30];
  const SILENCE = 60;
  const MAGIC = { pdf: '%PDF-', png: '\u0089PNG', jpg: '\u00ff\u00d8\u00ff', jpeg: '\u00ff\u00d8\u00ff', gif: 'GIF8', zip: 'PK', docx: 'PK', xlsx: 'PK', pptx: 'PK', glb: 'glTF' };
  const language = document.documentElement.lang || 'en';
  const wait = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000));
  const filled = (text, ...values) => text.replace(/\{(\d)\}/g, (all, i) => values[i]);
  const element = (name, className, text) => Object.assign(document.createElement(name), { className: className || '', textContent: text || '' });
  const bytes = size => {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
    const power = Math.min(3, Math.floor(Math.log10(Math.max(1, size)) / 3));
    return new Intl.NumberFormat(language, { style: 'unit', unit: units[power], maximumFractionDigits: power > 1 ? 1 : 0 }).format(size / 1000 ** power);
  };
  const memory = {
    all: user => Object.keys(localStorage).filter(key => key.startsWith(`upload ${user} `)).map(key => ({ key, ...JSON.parse(localStorage.getItem(key)) })),
    get: key => JSON.parse(localStorage.getItem(key) || 'null'),
    put: (key, value) => localStorage.setItem(key, JSON.stringify(value)),
    drop: key => localStorage.removeItem(key),
  };

  /* One request; resolves with the request whatever the status, 0 when there is no connection. */
  const call = (method, url, headers, body, onProgress, started) => new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    Object.entries({ 'X-Requested-With': 'sightline', 'Tus-Resumable': '1.0.0', 'Accept-Language': language, ...headers })
      .forEach(([name, value]) => request.setRequestHeader(name, value));
    /* A pulled cable says nothing: what does not move for a while has no connection. */
    let silence;
    const heard = () => { clearTimeout(silence); silence = setTimeout(() => request.abort(), SILENCE * 1000); };
    if (onProgress) request.upload.onprogress = event => { heard(); onProgress(event.loaded); };
    request.onloadend = () => { clearTimeout(silence); resolve(request); };
    heard();
    if (started) started(request);
    request.send(body);
  });

  class Item {
    constructor(zone, key, file, known) {
      Object.assign(this, { zone, key, file, name: known.name, size: known.size, url: known.url, offset: 0, state: 'waiting', note: '' });
      this.row = element('li');
      this.type = element('span', 'ftype', this.name.includes('.') ? this.name.split('.').pop().slice(0, 4).toUpperCase() : '');
      this.type.setAttribute('aria-hidden', 'true');
      this.text = element('div', 'clip');
      this.text.append(element('strong', '', this.name), element('div', 'sub'));
      this.progress = element('div');
      this.buttons = element('span', 'row');
      this.row.append(this.type, this.text, this.progress, this.buttons);
    }

    id() { return this.url && this.url.split('/').pop(); }

    become(state, note) {
      this.state = state;
      this.note = note || '';
      this.zone.show();
    }

    remember(more) { memory.put(this.key, { name: this.name, size: this.size, url: this.url, page: this.zone.page, ...more }); }

    /* Sends until all is there; each failure says whether to go on, to wait or to give up. */
    async run() {
      this.become('sending');
      let failures = 0;
      let asked = !this.url;
      while (this.state === 'sending') {
        const answer = !this.url ? await this.create() : asked ? await this.piece() : await this.ask();
        if (this.state !== 'sending') return;
        asked = answer.status >= 200 && answer.status < 300;
        if (asked) {
          failures = 0;
          if (this.url && this.offset >= this.size) { this.remember({ done: true }); this.become('done'); }
        } else if (answer.status === 404 && this.url) {
          Object.assign(this, { url: null, offset: 0 });
          asked = true;
        } else if (answer.status === 401) {
          await this.zone.signedIn(this);
        } else if ([409, 423, 429, 460].includes(answer.status)) {
          await wait(1);
        } else if (answer.status === 0 || answer.status >= 500 && answer.status !== 507) {
          this.note = this.zone.texts.offline;
          this.zone.show();
          await Promise.race([wait(PAUSES[Math.min(failures++, PAUSES.length - 1)]), this.zone.online()]);
          this.note = '';
        } else {
          this.refuse(answer);
        }
      }
    }

    refuse(answer) {
      let detail;
      try { detail = JSON.parse(answer.responseText).detail; } catch (e) { detail = null; }
      if (answer.status !== 507) memory.drop(this.key);
      if (answer.status === 413 || answer.status === 422) this.url = null;
      this.become('refused', detail || this.zone.texts.failed);
      this.zone.alarm(`${this.name}: ${this.note}`);
    }

    async create() {
      const name = btoa(Array.from(new TextEncoder().encode(this.name), byte => String.fromCharCode(byte)).join(''));
      const answer = await call('POST', this.zone.texts.upload, { 'Upload-Length': this.size, 'Upload-Metadata': `filename ${name}` });
      if (answer.status === 201) {
        this.url = answer.getResponseHeader('Location');
        this.remember();
      }
      return answer;
    }

    async ask() {
      const answer = await call('HEAD', this.url, {});
      if (answer.status === 200) this.offset = Number(answer.getResponseHeader('Upload-Offset'));
      return answer;
    }

    async piece() {
      const from = this.offset;
      const headers = { 'Upload-Offset': from, 'Content-Type': 'application/offset+octet-stream' };
      const answer = await call('PATCH', this.url, headers, this.file.slice(from, from + PIECE),
        sent => { this.offset = Math.min(this.size, from + sent); this.zone.show(); }, request => { this.request = request; });
      this.offset = answer.status === 204 ? Number(answer.getResponseHeader('Upload-Offset')) : from;
      return answer;
    }

    pause() {
      this.become('paused');
      if (this.request) this.request.abort();
    }

    remove() {
      this.state = 'removed';
      if (this.request) this.request.abort();
      if (this.url) call('DELETE', this.url, {});
      memory.drop(this.key);
      this.zone.items = this.zone.items.filter(item => item !== this);
      this.row.remove();
      this.zone.show();
      this.zone.next();
    }

    show() {
      const { texts } = this.zone;
      const percent = Math.floor(this.offset * 100 / this.size);
      const done = this.state === 'done';
      const note = this.note || (this.state === 'sending' ? filled(texts.sending, bytes(this.offset)) : '');
      this.text.lastChild.textContent = note ? `${bytes(this.size)}. ${note}` : bytes(this.size);
      const shape = `${this.state} ${!this.file}`;
      if (this.shape !== shape) {
        this.shape = shape;
        this.build(done, texts);
      }
      const bar = this.progress.querySelector('progress');
      if (bar) {
        bar.value = this.offset;
        this.progress.lastChild.textContent = this.state === 'sending' ? filled(texts.percent, percent) : this.label();
      }
    }

    label() {
      const { texts } = this.zone;
      return { waiting: texts.waiting, paused: texts.paused, signedOut: texts.signedOut, missing: texts.again }[this.state] || '';
    }

    build(done, texts) {
      this.progress.replaceChildren();
      this.buttons.replaceChildren();
      if (done || this.state === 'refused') {
        const chip = element('span', done ? 'chip ok' : 'chip bad');
        chip.append(element('span', done ? 'pi pi-check' : 'pi pi-times'), done ? texts.done : texts.failed);
        this.progress.append(chip);
      } else {
        const bar = Object.assign(element('progress', this.state === 'sending' || this.state === 'waiting' ? 'bar' : 'bar pause'), { max: this.size });
        bar.setAttribute('aria-label', this.name);
        this.progress.append(bar, element('span', 'sub num'));
      }
      if (this.state === 'signedOut') {
        const link = Object.assign(element('a', '', texts.signInAgain), { href: texts.signIn, target: '_blank', rel: 'noopener' });
        this.buttons.append(link);
      }
      if (this.state === 'sending') this.button(texts.pause, 'pi-pause', () => this.pause());
      if (this.state === 'paused') this.button(texts.resume, 'pi-play', () => { this.become('waiting'); this.zone.next(); });
      if (this.state === 'refused' && this.file) this.button(texts.retry, 'pi-refresh', () => { this.become('waiting'); this.zone.next(); });
      this.button(texts.remove, done ? 'pi-trash' : 'pi-times', () => this.remove());
    }

    button(label, icon, act) {
      const button = element('button', 'ui-button ui-button-icon-only ui-button-flat ui-button-secondary ui-button-sm');
      const sign = element('span', `ui-icon pi ${icon}`);
      sign.setAttribute('aria-hidden', 'true');
      button.append(sign);
      Object.assign(button, { type: 'button', title: label });
      button.setAttribute('aria-label', `${label} ${this.name}`);
      button.addEventListener('click', act);
      this.buttons.append(button);
    }
  }

  class Zone {
    constructor(root) {
      Object.assign(this, { root, texts: root.dataset, items: [], said: 0 });
      this.form = root.closest('form');
      this.page = location.pathname + (this.texts.scope ? ' ' + this.texts.scope : '');
      this.hidden = this.form.querySelector('#uploads, [name$="uploads"]') || this.form.appendChild(Object.assign(element('input'), { type: 'hidden', name: 'uploads' }));
      this.chooser = root.querySelector('input[type="file"]');
      this.chooser.addEventListener('change', () => { this.take(this.chooser.files); this.chooser.value = ''; });
      const drop = root.querySelector('.drop');
      ['dragenter', 'dragover'].forEach(name => drop.addEventListener(name, event => { event.preventDefault(); drop.classList.add('over'); }));
      ['dragleave', 'drop'].forEach(name => drop.addEventListener(name, event => { event.preventDefault(); drop.classList.remove('over'); }));
      drop.addEventListener('drop', event => this.take(event.dataTransfer.files));
      this.form.addEventListener('submit', () => this.items.forEach(item => item.remember({ done: true, sent: true })));
      window.jQuery?.(document).on('pfAjaxComplete', () => this.taken());
      window.addEventListener('offline', () => this.items.filter(item => item.state === 'sending' && item.request).forEach(item => item.request.abort()));
      window.addEventListener('beforeunload', event => { if (this.items.some(item => item.state === 'sending')) event.preventDefault(); });
      this.recall();
    }

    /* After a reload: what was finished here is still there, what was not waits for its file to be chosen again. */
    recall() {
      const posted = this.hidden.value.split(',');
      memory.all(this.texts.user).filter(known => known.page === this.page && known.url).forEach(known => {
        if (known.sent && !posted.includes(known.url.split('/').pop())) {
          memory.drop(known.key);
          return;
        }
        const item = new Item(this, known.key, null, known);
        item.ask().then(answer => {
          if (answer.status === 404) memory.drop(known.key);
          if (answer.status !== 200) return;
          item.state = item.offset >= item.size ? 'done' : 'missing';
          if (!this.items.some(other => other.key === item.key)) this.add(item);
        });
      });
      this.show();
    }

    add(item) {
      this.items.push(item);
      this.root.querySelector('.ups').append(item.row);
      this.show();
    }

    async take(files) {
      for (const file of Array.from(files)) {
        const key = `upload ${this.texts.user} ${file.name} ${file.size} ${file.lastModified}`;
        const present = this.items.find(item => item.key === key);
        if (present && present.file || present && present.state === 'done') continue;
        const item = present || new Item(this, key, file, { name: file.name, size: file.size, ...memory.get(key) });
        item.file = file;
        if (!present) this.add(item);
        const problem = await this.problem(file);
        if (problem) { item.become('refused', problem); item.file = null; this.alarm(`${file.name}: ${problem}`); } else item.become('waiting');
      }
      this.next();
    }

    /* Told before the first byte leaves. The server looks again. */
    async problem(file) {
      const extension = file.name.split('.').pop().toLowerCase();
      const limit = Number(this.texts.limit);
      if (file.size === 0) return this.texts.empty;
      if (limit > 0 && file.size > limit) return filled(this.texts.tooLarge, bytes(limit));
      if (this.texts.types && !this.texts.types.split(',').includes(`.${extension}`)) return filled(this.texts.wrongType, this.texts.types.replaceAll(',', ', '));
      const magic = MAGIC[extension];
      if (!magic) return null;
      const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
      return String.fromCharCode(...head).startsWith(magic) ? null : this.texts.mismatch;
    }

    next() {
      while (this.items.filter(item => item.state === 'sending').length < AT_ONCE) {
        const item = this.items.find(candidate => candidate.state === 'waiting' && candidate.file);
        if (!item) return;
        item.run().finally(() => this.next());
      }
    }

    online() { return new Promise(resolve => window.addEventListener('online', resolve, { once: true })); }

    /* Waits until somebody has signed in again, in another window. */
    async signedIn(item) {
      item.become('signedOut');
      this.alarm(this.texts.signedOut);
      for (;;) {
        await wait(2);
        if (item.state !== 'signedOut') return;
        if ((await call('GET', this.texts.me, { 'X-Poll': '1' })).status === 200) break;
      }
      item.become('sending');
    }

    /* Presses the button that takes what has come over. */
    hand(done) {
      const button = this.texts.takes && document.getElementById(this.texts.takes);
      if (!button || this.handing || !done.some(item => !item.held)) return;
      this.handing = this.round();
      this.handed = done;
      button.click();
    }

    round() { return document.querySelector('[data-round]')?.dataset.round || '0'; }

    /* What the page has taken is no upload any more; what it has refused stays, to be removed or sent with the form. */
    taken() {
      if (!this.handing) return;
      const taken = (document.querySelector('[data-taken]')?.dataset.taken || '').split(',');
      const gone = this.items.filter(item => item.state === 'done' && taken.includes(item.id()));
      gone.forEach(item => { memory.drop(item.key); item.row.remove(); });
      this.items = this.items.filter(item => !gone.includes(item));
      const asked = this.round() !== this.handing;
      /* Only what went with that request was refused; what came over since is handed next. */
      if (asked) this.handed.forEach(item => { if (!gone.includes(item)) item.held = true; });
      this.handing = null;
      /* The button listens again when this answer has been worked in; without one, as when the connection was lost, it is pressed again. */
      if (asked) setTimeout(() => this.show());
      else wait(5).then(() => this.show());
    }

    alarm(text) { this.root.querySelector('[role="alert"]').textContent = text; }

    show() {
      const { texts, items, root } = this;
      const done = items.filter(item => item.state === 'done');
      const good = items.filter(item => item.state !== 'refused');
      const sum = (list, field) => list.reduce((total, item) => total + item[field], 0);
      items.forEach(item => { if (item.state === 'done') item.offset = item.size; item.show(); });
      root.querySelector('.panel').hidden = items.length === 0;
      const say = (part, text) => { root.querySelector(`[data-part="${part}"]`).textContent = text; };
      say('count', filled(texts.count, items.length));
      say('summary', filled(texts.summary, done.length, items.length - done.length));
      say('total', filled(texts.total, bytes(sum(good, 'offset')), bytes(sum(good, 'size'))));
      this.hidden.value = done.map(item => item.id()).join(',');
      const tenth = good.length ? Math.floor(sum(good, 'offset') * 10 / sum(good, 'size')) : 0;
      if (tenth !== this.said) {
        this.said = tenth;
        root.querySelector('[role="status"]').textContent = done.length === items.length && items.length ? texts.all : filled(texts.percent, tenth * 10);
      }
      this.hand(done);
      this.close(done.length < items.length ? texts.closed : texts.required === 'true' && !items.length ? texts.none : '');
    }

    /* The form goes only when all is there; until then it says why not. */
    close(reason) {
      const buttons = this.form.querySelectorAll('[type="submit"]:not([data-always])');
      buttons.forEach(button => { button.disabled = Boolean(reason); });
      if (!buttons.length) return;
      if (!this.why) {
        this.why = element('span', 'help');
        this.why.setAttribute('role', 'note');
        buttons[buttons.length - 1].after(this.why);
      }
      this.why.textContent = reason;
    }
  }

  document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-upload]').forEach(root => new Zone(root)));
})();
