// The list of refunds and disputes. The answer is as it was captured; the page's own classes were never seen and are
// invented, in the manner of the dispute form's.
(function () {
  'use strict';

  const { h, settle, draw, Price, Notice } = window.parts;
  const css = (name) => `reverse-list--${name}--Nw4kPz2`;

  const Line = ({ line }) => h('div', { className: css('item') },
    h('div', { className: css('status') }, line.reverseStatusText),
    h('div', { className: css('time') }, line.gmtCreateFormat),
    h('div', { className: css('body') },
      h('div', { className: css('title') }, line.aeItemDTO.itemTitle),
      h('div', { className: css('sku') }, line.aeItemDTO.skuDTOList.map((sku) => sku.skuValue).join(', ')),
      h('div', { className: css('price') }, h(Price, { text: line.aeItemDTO.itemUnitPrice.formatMoney })),
      h('span', { className: css('count') }, `x${line.aeItemDTO.itemCount}`)),
    h('div', { className: css('buttons') }, ...line.buttonDTOList.map((button) =>
      h('a', { key: button.type, className: 'comet-btn', href: button.detailUrl }, button.type === 'view_details' ? 'View details' : 'Refund details'))));

  function Refunds() {
    const [items, setItems] = React.useState(null);
    React.useEffect(() => {
      const data = { pageNo: 1, size: 10, sortOrder: 'desc', reverseStatus: 1, shipTo: 'US' };
      lib.mtop.request({ api: 'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer', data }).then(settle)
        .then((answer) => setItems(answer.data.module.items), () => setItems([]));
    }, []);

    if (!items) return h(Notice, { text: 'Loading…' });
    return h('main', { className: css('page') }, h('h1', null, 'Refunds and disputes'),
      items.length === 0 ? h('div', { className: css('empty') }, 'No record')
        : h('div', { className: css('list') }, ...items.map((item) => h('div', { key: item.reverseOrderLines[0].reverseOrderId, className: css('card') },
          h('div', { className: css('store') }, item.shopName),
          ...item.reverseOrderLines.map((line) => h(Line, { key: line.reverseOrderLineId, line }))))));
  }

  draw(Refunds);
})();
