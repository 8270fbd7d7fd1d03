// The order list. The first page of orders comes by JSONP, further ones by POST and without navigation.
(function () {
  'use strict';

  const { h, config, settle, draw, Price, Icon, Tags, useReceipt, Action, Frame, Notice, Button } = window.parts;
  const API = 'mtop.aliexpress.trade.buyer.order.list';

  function load(statusTab) {
    const data = {
      statusTab,
      renderType: 'init',
      clientPlatform: 'pc',
      shipToCountry: 'US',
      _lang: 'en_US',
      timeZone: 'GMT-0700',
      _currency: 'USD',
    };
    return lib.mtop
      .request({ api: API, data })
      .then(settle)
      .then((answer) => answer.data);
  }

  function loadMore(before, pageIndex) {
    const [bodyKey, body] = pick(before, 'pc_om_list_body');
    const [actionKey, action] = pick(before, 'pc_om_list_header_action');
    const sent = {
      [bodyKey]: { ...body, fields: { ...body.fields, pageIndex } },
      [actionKey]: action,
    };
    const params = {
      data: JSON.stringify(sent),
      linkage: JSON.stringify(before.linkage),
      hierarchy: JSON.stringify(before.hierarchy),
      endpoint: JSON.stringify(before.endpoint),
      operator: bodyKey,
    };
    const data = { params: JSON.stringify(params), shipToCountry: 'US', _lang: 'en_US' };
    return lib.mtop
      .request({ api: API, type: 'POST', data })
      .then(settle)
      .then((answer) => answer.data);
  }

  const pick = (answer, tag) => Object.entries(answer.data).find(([, part]) => part.tag === tag);
  const fieldsOf = (answer, tag) => pick(answer, tag)[1].fields;
  const cardsOf = (answer) => {
    const [bodyKey] = pick(answer, 'pc_om_list_body');
    return answer.hierarchy.structure[bodyKey].map((key) => answer.data[key]);
  };

  // A link, unless the card is one itself.
  const Link = ({ href, children }) => (config.mobile ? h('span', null, children) : h('a', { href }, children));

  const Picture = ({ line }) =>
    h(
      Link,
      { href: line.itemDetailUrl },
      h('div', { className: 'order-item-content-img', style: { backgroundImage: `url(${line.itemImgUrl})` } }),
    );

  const Single = ({ line }) =>
    h(
      'div',
      { className: 'order-item-content-body' },
      h(Picture, { line }),
      h(
        'div',
        { className: 'order-item-content-info' },
        h(
          'div',
          { className: 'order-item-content-info-name', 'data-pl': 'order_item_content_info_name' },
          h(Link, { href: line.itemDetailUrl }, h('span', { title: line.itemTitle }, line.itemTitle)),
        ),
        h('div', { className: 'order-item-content-info-sku' }, line.skuAttrs.map((attr) => attr.text).join(', ')),
        h(
          'div',
          { className: 'order-item-content-info-number' },
          h(Price, { text: line.itemPriceText }),
          h('span', { className: 'order-item-content-info-number-quantity' }, `x${line.quantity}`),
        ),
        h(Tags, { tags: line.itemTags, className: 'order-item-content-info-tag' }),
      ),
    );

  // Several lines: pictures alone, no names; who wants to know more must open the details.
  const Several = ({ fields }) =>
    h(
      'div',
      { className: 'order-item-content-body' },
      h('div', { className: 'order-item-content-imgs' }, ...fields.orderLines.map((line) => h(Picture, { key: line.orderLineId, line }))),
      h('span', { className: 'order-item-content-more' }, `${fields.orderLineSize} ${fields.moreItemText}`),
    );

  // How far a dispute is. The amount of a refund stands in an element of its own, right behind the words.
  const Exposed = ({ detail: { title, amount } }) =>
    h(
      'div',
      { className: 'expose-info-item-title' },
      amount ? title.slice(0, -amount.length).trim() : title,
      amount && h('span', null, amount),
    );

  function Card({ fields, onReceipt }) {
    const card = config.mobile ? { className: 'order-item order-item-mobile', href: fields.orderDetailUrl } : { className: 'order-item' };
    return h(
      config.mobile ? 'a' : 'div',
      card,
      h(
        'div',
        { className: 'order-item-header' },
        h(
          'div',
          { className: 'order-item-header-status', 'data-pl': 'order_item_header_status' },
          h('span', { className: 'order-item-header-status-text' }, fields.statusText),
        ),
        h(
          'div',
          { className: 'order-item-header-right' },
          h(
            'div',
            { className: 'order-item-header-right-info', 'data-pl': 'order_item_header_info' },
            h('div', null, `${fields.orderDateTitle}: ${fields.orderDateText}`),
            h('div', null, `Ref. Number: ${fields.orderId}`, h('span', { className: 'order-item-header-right-copy' }, 'Copy')),
          ),
          h('span', { className: 'order-item-header-line' }),
          // A link inside a link is none: the mobile card as a whole leads to its order.
          h(
            config.mobile ? 'span' : 'a',
            config.mobile ? null : { 'data-pl': 'order_item_header_detail', href: fields.orderDetailUrl },
            h('span', null, fields.orderDetailText),
            h(Icon, { name: 'arrowright' }),
          ),
        ),
      ),
      h(
        'div',
        { className: 'order-item-store' },
        h('span', { className: 'order-item-store-icon' }),
        h(
          'span',
          { className: 'order-item-store-name', 'data-pl': 'order_item_store_name' },
          h(Link, { href: fields.storePageUrl }, h('span', null, fields.storeName)),
        ),
      ),
      h(
        'div',
        { className: 'order-item-content' },
        fields.orderLineSize === 1 ? h(Single, { line: fields.orderLines[0] }) : h(Several, { fields }),
        h(
          'div',
          { className: 'order-item-content-opt' },
          h(
            'div',
            { className: 'order-item-content-opt-price' },
            h(
              'span',
              { className: 'order-item-content-opt-price-total', 'data-pl': 'order_item_content_price_total' },
              `${fields.totalPriceTitle}:`,
              h(Price, { text: fields.totalPriceText, wrap: '1Hlfkoj' }),
            ),
          ),
          h(
            'div',
            { className: 'order-item-btns-wrap' },
            h(
              'div',
              { className: 'order-item-btns' },
              ...fields.buttons.map((button) => h(Action, { key: button.type, button, className: 'order-item-btn', onReceipt })),
            ),
          ),
        ),
      ),
      fields.exposeInfo &&
        h(
          'div',
          { className: 'order-item-bottom-action' },
          h(
            'div',
            { className: 'expose-info' },
            ...fields.exposeInfo.itemList.flatMap((item) => item.detailList).map((detail) => h(Exposed, { key: detail.title, detail })),
          ),
        ),
    );
  }

  function List() {
    const [answer, setAnswer] = React.useState(null);
    const [cards, setCards] = React.useState([]);
    const [tab, setTab] = React.useState('all');
    const [failed, setFailed] = React.useState(false);
    const [dialog, onReceipt] = useReceipt();

    React.useEffect(() => {
      let current = true;
      load(tab).then(
        (first) => {
          if (!current) return;
          setAnswer(first);
          setCards(cardsOf(first));
        },
        () => setFailed(true),
      );
      return () => {
        current = false;
      };
    }, [tab]);

    if (failed) return h(Frame, null, h(Notice, { text: 'The orders could not be loaded.' }));
    if (!answer) return h(Frame, null, h(Notice, { text: 'Loading…' }));

    const header = fieldsOf(answer, 'pc_om_list_header');
    const body = fieldsOf(answer, 'pc_om_list_body');
    const more = () =>
      loadMore(answer, body.pageIndex + 1).then(
        (next) => {
          setAnswer({ ...next, data: { ...answer.data, ...next.data } });
          setCards((shown) => [...shown, ...cardsOf(next)]);
        },
        () => setFailed(true),
      );

    return h(
      Frame,
      null,
      h(
        'div',
        { className: 'order-wrap' },
        h(
          'div',
          { className: 'order-main' },
          h(
            'div',
            { className: 'order-content', 'data-spm': 'order_list_main' },
            h(
              'div',
              { className: 'order-header' },
              h('h1', null, header.pageTitle),
              h('span', { className: 'order-deleted' }, header.tailStatusTab.text),
            ),
            h(
              'div',
              { className: 'comet-tabs' },
              h(
                'div',
                { className: 'comet-tabs-nav' },
                ...header.statusTabList.map((item) =>
                  h(
                    'div',
                    {
                      key: item.value,
                      className: `comet-tabs-nav-item${item.value === tab ? ' comet-tabs-nav-item-active' : ''}`,
                      onClick: () => setTab(item.value),
                    },
                    item.text,
                  ),
                ),
              ),
            ),
            cards.length
              ? h(
                  'div',
                  { className: 'comet-checkbox-group' },
                  ...cards.map((card) => h(Card, { key: card.id, fields: card.fields, onReceipt })),
                )
              : h(Notice, { text: 'No orders yet' }),
            body.hasMore &&
              h('div', { className: 'order-more' }, h(Button, { text: body.hasMoreText, 'data-pl': 'order_more', onClick: more })),
          ),
        ),
      ),
      dialog,
    );
  }

  draw(List);
})();
