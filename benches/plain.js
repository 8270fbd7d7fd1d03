// The same work in plain JavaScript, written for this one page, as a content script: once there are cards it reads the fields
// the core reads of a card, works out what can be known of its window, and draws the same chip. It knows selectors, words and
// rules by heart, which is what makes it fast, and what the extension may not do.

(() => {
  const STATUS = new Map([
    ['to pay', 'awaiting-payment'],
    ['awaiting payment', 'awaiting-payment'],
    ['awaiting shipment', 'awaiting-shipment'],
    ['to ship', 'awaiting-shipment'],
    ['awaiting delivery', 'awaiting-delivery'],
    ['completed', 'completed'],
    ['canceled', 'cancelled'],
    ['cancelled', 'cancelled'],
  ]);
  const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

  const text = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  function day(words) {
    const [, month, date, year] = /([A-Z][a-z]{2})[a-z]* (\d{1,2}), (\d{4})$/.exec(words) ?? [];
    return month ? Date.UTC(Number(year), MONTHS.indexOf(month.toLowerCase()) / 3, Number(date)) / 86400000 : null;
  }

  function money(words) {
    const [, number, , cents] = /([\d.,]*?\d)([.,](\d{1,2}))?$/.exec(words) ?? [];
    return number ? Number(number.replace(/[.,]/g, '')) * 100 + Number((cents ?? '').padEnd(2, '0')) : null;
  }

  function read(card) {
    const rows = [...card.querySelectorAll('[data-pl="order_item_header_info"] > div')].map(text);
    const value = (label) =>
      rows
        .find((row) => label.test(row))
        ?.split(':')[1]
        ?.trim() ?? '';
    const link = card.querySelector('[data-pl="order_item_header_detail"]')?.getAttribute('href') ?? '';
    return {
      id: /orderId=(\d+)/.exec(link)?.[1] ?? /^\d+/.exec(value(/^(Ref|Order ID)/))?.[0],
      link,
      placed: day(value(/^(Date|Order date)/)),
      status: STATUS.get(text(card.querySelector('.order-item-header-status-text')).toLowerCase()) ?? 'unknown',
      dispute: text(card.querySelector('.expose-info-item-title')),
      store: text(card.querySelector('[data-pl="order_item_store_name"]')),
      total: money(text(card.querySelector('[data-pl="order_item_content_price_total"]'))),
      buttons: [...card.querySelectorAll('.order-item-btn')].map(text),
      lines: [...card.querySelectorAll('.order-item-content-info')].map((line) => ({
        title: line.querySelector('[data-pl="order_item_content_info_name"] [title]')?.title ?? '',
        variant: text(line.querySelector('.order-item-content-info-sku')),
        price: money(text(line.querySelector('.order-item-content-info-number > [class*="es--wrap"]'))),
        quantity: Number(text(line.querySelector('.order-item-content-info-number-quantity')).slice(1)),
        links: [...line.querySelectorAll('a[href]')].map((each) => each.getAttribute('href')),
      })),
    };
  }

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { all: initial; display: block }
    .chip { display: flex; flex-wrap: wrap; gap: 2px 8px; margin: 8px 0; padding: 6px 10px; font: 13px/1.4 system-ui;
      border: 1px dashed #c9d0d6; border-inline-start: 4px solid #5b636b; border-radius: 6px; background: #fff }
    .date { font-weight: 700 }`);

  function draw(card, order) {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    shadow.adoptedStyleSheets = [sheet];
    const chip = document.createElement('div');
    chip.className = 'chip';
    const line = document.createElement('div');
    const live = order.status === 'awaiting-delivery' || order.status === 'completed' || order.status === 'unknown';
    const words = live ? ['?', 'Last day to dispute not known yet'] : [order.status.replace('-', ' ')];
    for (const [n, word] of words.entries()) {
      const span = document.createElement('span');
      span.className = n === 1 ? 'date' : 'icon';
      span.textContent = word;
      line.append(span);
    }
    chip.append(line);
    if (live) {
      const link = document.createElement('a');
      link.href = `https://www.aliexpress.com/p/order/detail.html?orderId=${order.id}`;
      link.textContent = 'Open the order to learn its date';
      chip.append(link);
    }
    shadow.append(chip);
    card.append(host);
  }

  new MutationObserver((_, observer) => {
    const cards = [...document.querySelectorAll('.order-item')];
    if (cards.length === 0) return;
    observer.disconnect();
    const orders = cards.map(read);
    cards.forEach((card, n) => draw(card, orders[n]));
  }).observe(document, { childList: true, subtree: true });
})();
