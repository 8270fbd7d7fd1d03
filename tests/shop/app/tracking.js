// The parcel's page. Class names end in hashes here; three of them were seen, the others are invented in the same form.
(function () {
  'use strict';

  const { h, settle, draw, Frame, Notice } = window.parts;
  const tradeOrderId = new URLSearchParams(location.search).get('tradeOrderId') || '';
  const HASHES = { mailNoValue: 'X0fPzen', track: '1nqL7Vl', viewMoreBtn: 'iuFWB5S' };
  const css = (name) => `logistic-info-v2--${name}--${HASHES[name] || 'Qw3rT7z'}`;

  const Node = ({ event, first }) =>
    h(
      'div',
      { className: `${css('node')}${first ? ' first' : ''}` },
      h('div', { className: css('nodeTitle') }, event.trackingName),
      h('div', { className: css('nodeDesc') }, event.trackingDetailDesc),
      h('div', { className: css('nodeTime') }, event.timeText),
    );

  function Parcel({ parcel }) {
    const [open, setOpen] = React.useState(false);
    const events = open ? parcel.detailList : parcel.detailList.slice(0, 4);
    const delivered = parcel.etaInfo.etaSceneCode === 'REAL_DELIVERY';
    const { etaTimeText } = parcel.etaInfo;
    return h(
      React.Fragment,
      null,
      // The colon behind "Delivered" is a full-width one on the live site.
      etaTimeText &&
        h(
          'div',
          { className: 'arrival-time-v2--wrap--1bbRq5e' },
          h(
            'div',
            { className: 'arrival-time-v2--title--e0sXWcA' },
            delivered ? `Delivered：${etaTimeText}` : `Estimated delivery: ${etaTimeText}`,
          ),
        ),
      h(
        'div',
        { className: `${css('track')} order-block` },
        h(
          'div',
          { className: css('carrier') },
          h(
            'div',
            null,
            h('span', { className: css('carrierTitle') }, 'Carrier'),
            h('span', { className: css('carrierValue') }, parcel.logisticsCarrierName),
          ),
          h(
            'div',
            null,
            h('span', { className: css('mailNoTitle') }, 'Tracking number'),
            h('span', { className: css('mailNoValue') }, parcel.mailNo),
          ),
        ),
        ...events.map((event, index) => h(Node, { key: event.trackingSecondCode, event, first: index === 0 })),
        events.length < parcel.detailList.length && h('div', { className: css('viewMoreBtn'), onClick: () => setOpen(true) }, 'View more'),
      ),
    );
  }

  const Protection = ({ promise }) =>
    h(
      'div',
      { className: `${css('fastDelivery')} order-block` },
      h('div', { className: css('fastDeliveryTitle') }, promise.fdTitle),
      h('ul', null, ...promise.fdContentList.map((line) => h('li', { key: line }, line))),
    );

  function Tracking() {
    const [module, setModule] = React.useState(null);
    React.useEffect(() => {
      const data = { tradeOrderId, terminalType: 'PC', needPageDisplayInfo: true, timeZone: 'GMT-0700', _lang: 'en_US', _currency: 'USD' };
      lib.mtop
        .request({ api: 'mtop.ae.ld.querydetail', data })
        .then(settle)
        .then(
          (answer) => setModule(answer.data.module),
          () => setModule({ trackingDetailLineList: [] }),
        );
    }, []);

    if (!module) return h(Frame, null, h(Notice, { text: 'Loading…' }));
    if (!module.trackingDetailLineList.length)
      return h(Frame, null, h(Notice, { text: 'Logistics information has not been updated yet.' }));
    return h(
      Frame,
      null,
      h(
        'div',
        { className: 'order-wrap' },
        h('h1', null, 'Tracking'),
        module.fastDeliveryInfoDTO && h(Protection, { promise: module.fastDeliveryInfoDTO }),
        ...module.trackingDetailLineList.map((parcel) => h(Parcel, { key: parcel.mailNo, parcel })),
      ),
    );
  }

  draw(Tracking);
})();
