/* A PDF page by page beside what is to be made of it; drawn by PDF.js as wide as there is room. */
const show = async root => {
  const part = name => root.querySelector(`[data-part="${name}"]`);
  const canvas = root.querySelector('canvas');
  const failed = () => {
    canvas.hidden = true;
    part('failed').hidden = false;
    part('failed').textContent = root.dataset.failed;
  };
  let pdf, number = 1, zoom = 1, drawing = Promise.resolve();
  try {
    const pdfjs = await import(root.dataset.library);
    pdfjs.GlobalWorkerOptions.workerSrc = root.dataset.worker;
    const answer = await fetch(root.dataset.source, { credentials: 'same-origin' });
    if (!answer.ok) throw new Error(String(answer.status));
    pdf = await pdfjs.getDocument({ data: await answer.arrayBuffer(), isEvalSupported: false, enableXfa: false, useSystemFonts: true }).promise;
  } catch (e) {
    failed();
    return;
  }
  const draw = async () => {
    const page = await pdf.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const room = Math.max(200, canvas.parentElement.clientWidth - 32);
    const scale = room / plain.width * zoom;
    const view = page.getViewport({ scale: scale * Math.min(2, devicePixelRatio) });
    canvas.width = Math.floor(view.width);
    canvas.height = Math.floor(view.height);
    canvas.style.setProperty('width', `${plain.width * scale}px`);
    await page.render({ canvasContext: canvas.getContext('2d'), viewport: view }).promise;
    part('page').textContent = root.dataset.page.replace('{0}', number).replace('{1}', pdf.numPages);
    root.querySelector('[data-turn="-1"]').disabled = number === 1;
    root.querySelector('[data-turn="1"]').disabled = number === pdf.numPages;
    root.dataset.state = 'shown';
  };
  const again = () => { drawing = drawing.then(draw).catch(failed); };
  root.addEventListener('click', event => {
    const button = event.target.closest('[data-turn], [data-zoom]');
    if (!button) return;
    if (button.dataset.turn) number = Math.min(pdf.numPages, Math.max(1, number + Number(button.dataset.turn)));
    if (button.dataset.zoom) zoom = Math.min(4, Math.max(0.4, zoom * Number(button.dataset.zoom)));
    again();
  });
  again();
};

document.querySelectorAll('[data-preview]').forEach(root => { if (root.querySelector('canvas')) show(root); });
