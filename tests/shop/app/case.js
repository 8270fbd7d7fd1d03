// A case's own page. Its file name is invented; of what it shows, the order's number and the refund's amount are known.
(function () {
  'use strict';

  const { h, settle, draw, Frame, Notice } = window.parts;
  const query = new URLSearchParams(location.search);
  const tradeOrderLineId = query.get('tradeOrderLineId') || '';
  const css = (name) => `newReverse${name}--Hq7sKd3`;

  function Case() {
    const [found, setFound] = React.useState(null);
    React.useEffect(() => {
      lib.mtop
        .request({ api: 'mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer', data: { tradeOrderLineId } })
        .then(settle)
        .then(
          (answer) => setFound(answer.data.module),
          () => setFound({}),
        );
    }, []);
    if (!found) return h(Frame, { at: 'Refund and return' }, h(Notice, { text: 'Loading…' }));
    if (!found.applyReason) return h(Frame, { at: 'Refund and return' }, h(Notice, { text: 'There is no such case.' }));
    const paid = found.reverseFinishInfo && found.reverseFinishInfo.refundInfo.refundDetails.totalMoney;
    return h(
      Frame,
      { at: 'Refund and return' },
      h(
        'div',
        { className: 'reverseDetail--wrap--Hq7sKd3 order-block' },
        h('div', { className: css('Status--title') }, found.reverseDetailStatusText),
        paid &&
          h(
            'div',
            { className: css('RefundInfo--wrap') },
            h('span', null, 'Refund amount'),
            h('span', { className: css('RefundInfo--amount') }, paid.formatMoney),
          ),
        h('div', null, `Order ID: ${found.tradeOrderId}`),
        h('div', { className: 'reverseDetail--itemTitle--Hq7sKd3' }, found.itemTitle),
        h('div', null, found.applyReason.reasonName),
      ),
    );
  }

  draw(Case);
})();
