// The list of refunds and disputes. Neither the cards nor their buttons carry a link: a card names its order in its text,
// and its first button opens the case.
(function () {
  'use strict';

  const { h, settle, draw, pressed, Notice } = window.parts;
  const css = (name) => `orderItem--${name}--Nw4kPz2`;

  const Button = ({ text, onClick, ...rest }) =>
    h('button', { type: 'button', className: 'next-btn next-medium next-btn-normal', onClick: pressed(text, onClick), ...rest }, text);

  function Card({ store, line }) {
    const sku = line.aeItemDTO.skuDTOList.map((each) => each.skuValue).join(', ');
    const open = () => location.assign(`/p/reverse-pages/detail.html?${line.buttonDTOList[1].detailUrl.split('?')[1]}`);
    return h(
      'div',
      { className: css('orderItem') },
      h(
        'div',
        { className: css('orderHeader') },
        h('span', { className: css('orderStore') }, store),
        h('span', { className: css('orderSKUId') }, `Order ID: ${line.tradeOrderId}`),
      ),
      h(
        'div',
        { className: css('orderBody') },
        h('div', { className: css('orderSKUTitle') }, line.aeItemDTO.itemTitle),
        h('div', { className: css('orderSKUAttr') }, `${sku} x${line.aeItemDTO.itemCount}`),
      ),
      // The state and its day stand in one element.
      h('div', { className: css('orderStatusDesc') }, `${line.reverseStatusText} ${line.gmtCreateFormat.slice(0, 10)}`),
      h(
        'div',
        { className: css('orderStatusAction') },
        h('div', null, h(Button, { text: 'View details', onClick: open })),
        h('div', null, h(Button, { text: 'Contact seller' })),
      ),
    );
  }

  const Pages = () =>
    h(
      'div',
      { className: 'next-pagination' },
      h('button', { type: 'button', className: 'next-btn next-pagination-item next-prev', disabled: true }, 'Previous'),
      h('button', { type: 'button', className: 'next-btn next-pagination-item next-current' }, '1'),
      h('button', { type: 'button', className: 'next-btn next-pagination-item next-next', disabled: true }, 'Next'),
    );

  function Refunds() {
    const [items, setItems] = React.useState(null);
    React.useEffect(() => {
      const data = { pageNo: 1, size: 10, sortOrder: 'DESC', reverseStatus: 1, shipTo: 'US' };
      lib.mtop
        .request({ api: 'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer', data })
        .then(settle)
        .then(
          (answer) => setItems(answer.data.module.items),
          () => setItems([]),
        );
    }, []);

    if (!items) return h(Notice, { text: 'Loading…' });
    const cards = items.flatMap((item) =>
      item.reverseOrderLines.map((line) => h(Card, { key: line.reverseOrderLineId, store: item.shopName, line })),
    );
    return h(
      'main',
      { className: 'refundList--wrap--Nw4kPz2' },
      h('h1', null, 'Refunds and disputes'),
      cards.length === 0 ? h('div', { className: 'emptyList--wrap--Nw4kPz2' }, 'No record') : h('div', null, ...cards),
      h(Pages),
    );
  }

  draw(Refunds);
})();
