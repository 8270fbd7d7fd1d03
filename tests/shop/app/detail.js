// One order, with everything that was captured of it: status, promise, dates, and the lines with their buttons.
(function () {
  'use strict';

  const { h, config, settle, draw, pressed, Price, Button, Icon, Tags, Modal, useReceipt, Action, Frame, Notice } = window.parts;
  const tradeOrderId = new URLSearchParams(location.search).get('orderId') || '';

  // The site opens the form in a new tab.
  const leave = (button) => window.open(button.href, '_blank');

  function Received({ dispute, onClose }) {
    const { title, okButton, cancelButton } = dispute.extMap;
    const choose = (button) =>
      pressed(button.text, () => {
        onClose();
        leave(button);
      });
    return h(
      Modal,
      {
        title,
        onClose,
        buttons: [
          h(Button, { key: 'no', text: cancelButton.text, onClick: choose(cancelButton) }),
          h(Button, { key: 'yes', kind: 'primary', text: okButton.text, onClick: choose(okButton) }),
        ],
      },
      'Your answer decides which reasons you can choose from.',
    );
  }

  function LineButton({ button, onDispute }) {
    const act = { OPEN_DISPUTE: () => onDispute(button), VIEW_DISPUTE: () => leave(button) }[button.type];
    return h(Button, { className: 'order-detail-item-btn', text: button.text, onClick: pressed(button.text, act) });
  }

  // That the snapshot's address ends in the line's id is assumed; without it, no line id is anywhere in the page.
  const snapshot = (line) => (config.domIds ? line.snapshotUrl : line.snapshotUrl.split('?')[0]);

  function Line({ line, late, onDispute }) {
    return h(
      'div',
      { className: 'order-detail-item-content-wrap' },
      h(
        'div',
        { className: 'order-detail-item-content' },
        h('a', {
          className: 'order-detail-item-content-img',
          href: line.itemDetailUrl,
          style: { backgroundImage: `url(${line.itemImgUrl})` },
        }),
        h(
          'div',
          { className: 'order-detail-item-content-info' },
          h('div', { className: 'item-title' }, h('a', { href: line.itemDetailUrl }, line.itemTitle)),
          h('div', { className: 'item-sku-attr' }, line.skuAttrs.map((attr) => attr.text).join(', ')),
          h(
            'div',
            { className: 'item-price' },
            h(Price, { text: line.itemPriceText }),
            h('span', { className: 'item-price-quantity' }, `x${line.quantity}`),
          ),
          h(Tags, { tags: line.itemTags, className: 'item-tags' }),
          h('a', { className: 'item-snapshot', href: snapshot(line) }, line.snapshotText),
        ),
        h(
          'div',
          { className: 'order-detail-item-content-operate' },
          ...(late ? [] : line.buttonVOS).map((button) => h(LineButton, { key: button.type, button, onDispute })),
        ),
      ),
      line.etaAndTrack &&
        h(
          'div',
          { className: 'order-detail-item-track' },
          h('div', { className: 'order-detail-item-track-eta-text' }, line.etaAndTrack.expectDeliveryDateTitle),
          line.etaAndTrack.trackInfo &&
            h(
              'div',
              { className: 'order-detail-item-track-info' },
              h('div', { className: 'order-detail-item-track-info-title' }, line.etaAndTrack.trackInfo.title),
              h('div', { className: 'order-detail-item-track-info-desc' }, line.etaAndTrack.trackInfo.desc),
            ),
        ),
    );
  }

  const Row = ({ pl, title, value, copy }) =>
    h(
      'div',
      { className: 'info-row' },
      h('span', pl ? { 'data-pl': `order_detail_gray_${pl}` } : null, `${title}:`),
      ` ${value}`,
      copy && h('span', { className: 'order-detail-copy' }, 'Copy'),
    );

  function Info({ fields }) {
    const address = fields.addressVO;
    return h(
      'div',
      { className: 'order-detail-info order-block' },
      h(
        'div',
        { className: 'order-detail-info-item' },
        h('div', { className: 'order-detail-info-title' }, 'Delivery address'),
        h(
          'div',
          { className: 'order-detail-info-content' },
          h(
            'div',
            { className: 'contact-info', 'data-pl': 'contact_info' },
            h('span', null, address.contactName),
            ' ',
            h('span', null, address.fullPhoneNo),
          ),
          h(
            'div',
            { className: 'contact-info', 'data-pl': 'contact_info_address' },
            h('div', null, address.detailAddress),
            h('div', null, address.regionAddress),
          ),
        ),
      ),
      h(
        'div',
        { className: 'order-detail-info-item order-detail-order-info' },
        h(
          'div',
          { className: 'order-detail-info-content' },
          // The JSON has the id as a number; the page shows the one it was opened with, which is exact.
          h(Row, { pl: 'id', title: fields.orderIdTitle, value: tradeOrderId, copy: true }),
          h(Row, { pl: 'date', title: fields.orderCreatTimeTile, value: fields.orderCreatTime }),
          fields.payTime && h(Row, { title: fields.payTimeTitle, value: fields.payTime }),
          fields.orderShipTime && h(Row, { title: fields.orderShipTimeTile, value: fields.orderShipTime }),
          fields.orderEndTime && h(Row, { title: fields.orderEndTimeTile, value: fields.orderEndTime }),
          fields.paymentMethod && h(Row, { pl: 'payment', title: fields.paymentMethodTitle, value: fields.paymentMethod }),
        ),
      ),
    );
  }

  const PriceItem = ({ title, value, color, bold }) =>
    h(
      'div',
      { className: `order-price-item${bold ? ' bold-font' : ''}` },
      h('div', { className: 'left-col', 'data-pl': 'order_price_item_title' }, title),
      h(
        'div',
        { className: 'right-col', 'data-pl': 'order_price_item_value' },
        h('span', { className: 'rightPriceClass', style: color ? { color } : null }, value),
      ),
    );

  function Prices({ fields }) {
    const [open, setOpen] = React.useState(false);
    const rows = fields.priceDetails.filter((row) => open || !row.hide);
    return h(
      'div',
      { className: 'order-price order-block' },
      ...rows.map((row) => h(PriceItem, { key: row.title, title: row.title, value: row.value, color: row.valueColor })),
      h(PriceItem, { title: fields.totalPrice.title, value: fields.totalPrice.value, bold: true }),
      fields.priceDetails.some((row) => row.hide) &&
        h('span', { className: `switch-icon${open ? ' open' : ''}`, onClick: () => setOpen(!open) }, h(Icon, { name: 'arrowdown' })),
    );
  }

  const Progress = ({ fields }) =>
    h(
      'div',
      { className: 'service-progress order-block' },
      h('div', { className: 'service-progress-title' }, fields.title),
      h(
        'div',
        { className: 'service-progress-nodes' },
        ...fields.nodes.map((node, index) =>
          h(
            'div',
            { key: node.text, className: `service-progress-node${index <= fields.currentNode ? ' active' : ''}` },
            h('span', { className: 'service-progress-node-dot' }),
            h('div', { className: 'service-progress-node-info' }, h('div', null, node.text), h('div', null, node.time)),
          ),
        ),
      ),
      h('div', { className: 'service-progress-text' }, fields.text),
    );

  // Nobody noted which classes this block has on the live page: these are invented, in the manner of its neighbours.
  const Services = ({ fields }) =>
    h(
      'div',
      { className: 'order-detail-services order-block' },
      h('div', { className: 'order-detail-services-title' }, fields.title),
      ...fields.data.map((service) =>
        h(
          'div',
          { key: service.title, className: 'order-detail-services-item' },
          h('div', { className: 'order-detail-services-item-title' }, service.title),
          h('div', { className: 'order-detail-services-item-content' }, service.content),
        ),
      ),
    );

  function Detail() {
    const [parts, setParts] = React.useState(null);
    const [dispute, setDispute] = React.useState(null);
    const [late, setLate] = React.useState(config.buttonDelayMs > 0);
    const [dialog, onReceipt] = useReceipt();

    // On the live site the buttons come seconds after the rest.
    React.useEffect(() => {
      if (parts && late) setTimeout(() => setLate(false), config.buttonDelayMs);
    }, [parts]);
    React.useEffect(() => {
      const data = { tradeOrderId, clientPlatform: 'pc', shipToCountry: 'US', _lang: 'en_US', timeZone: 'GMT-0700' };
      lib.mtop
        .request({ api: 'mtop.aliexpress.trade.buyer.order.detail', data })
        .then(settle)
        .then(
          (answer) => setParts(answer.data.data || {}),
          () => setParts({}),
        );
    }, []);

    if (!parts) return h(Frame, null, h(Notice, { text: 'Loading…' }));
    const fields = (tag) => (Object.values(parts).find((part) => part.tag === tag) || {}).fields;
    const status = fields('detail_order_status_block');
    if (!status) return h(Frame, null, h(Notice, { text: 'There is no such order.' }));
    const progress = fields('detail_service_progress_bar');
    const services = fields('detail_order_services');
    const products = fields('detail_product_block');

    return h(
      Frame,
      null,
      h(
        'div',
        { className: 'order-wrap order-detail-wrap' },
        h(
          'div',
          { className: 'order-status order-block' },
          h('div', { className: 'order-block-title' }, status.title),
          h(
            'div',
            { className: 'order-status-content' },
            status.reminder && h('div', { className: 'order-status-reminder' }, status.reminder),
            h(
              'div',
              { className: 'order-status-btns' },
              ...(late ? [] : status.buttonVOList).map((button) =>
                h(Action, { key: button.type, button, className: 'order-status-btn', onReceipt }),
              ),
            ),
          ),
        ),
        h('div', { className: 'order-notice-wrap' }),
        progress && h(Progress, { fields: progress }),
        services && h(Services, { fields: services }),
        h(Info, { fields: fields('detail_simple_order_info_component') }),
        h(
          'div',
          { className: 'order-detail-item order-block' },
          h(
            'div',
            { className: 'order-detail-item-store' },
            h(
              'a',
              { href: products.sellerVO.storeUrl },
              h('span', { className: 'store-name' }, products.sellerVO.sellerName),
              h('span', { className: 'store-arrow' }, h(Icon, { name: 'arrowright' })),
            ),
          ),
          ...products.productVOList.map((line) => h(Line, { key: line.orderLineId, line, late, onDispute: setDispute })),
        ),
        h(Prices, { fields: fields('detail_order_price_block') }),
      ),
      dispute && h(Received, { dispute, onClose: () => setDispute(null) }),
      dialog,
    );
  }

  draw(Detail);
})();
