// What the pages share: the frame, prices, buttons, dialogs, and the reports to the shop. Names with a hash at the end are
// the site's habit; the hashes are the ones that public code shows, or invented in the same form.
(function () {
  'use strict';

  const h = React.createElement;
  const config = window.__SHOP__;
  const load = performance.timeOrigin;
  let reports = 0;

  // The answers are shown late, as on the site: a reader that looks once, at document_idle, finds nothing.
  const settle = (answer) => new Promise((done) => setTimeout(() => done(answer), config.renderDelayMs));

  function report(kind, body) {
    // No content type: then the sister hosts, for which the desk is another origin, need no preflight. keepalive: a press
    // may be followed by a new page at once.
    fetch(`https://www.aliexpress.com/__shop/${kind}`, {
      method: 'POST',
      mode: 'no-cors',
      keepalive: true,
      body: JSON.stringify(body),
    }).catch(() => {});
  }

  const reportForm = (state) => report('form', { load, seq: ++reports, state });
  const reportPress = (button, event) =>
    report('press', { button, trusted: event.nativeEvent.isTrusted, page: location.pathname + location.search });

  // An onClick that is written down before it does anything.
  const pressed = (button, then) => (event) => {
    reportPress(button, event);
    if (then) then(event);
  };

  // The site splits a price into one span per character.
  const Price = ({ text, wrap = '2p8eS4Q' }) =>
    h(
      'div',
      { className: `es--wrap--${wrap} notranslate` },
      ...[...text].map((character) => h('span', { className: 'es--char--1Z3wUdt' }, character)),
    );

  const display = (info) => info.split('|')[0];

  const Icon = ({ name }) =>
    h('span', { className: `comet-icon comet-icon-${name}` }, { arrowright: '›', arrowdown: '⌄', close: '×', copy: '' }[name]);

  const Button = ({ kind = 'default', className = '', text, onClick, ...rest }) =>
    h('button', { type: 'button', className: `comet-btn comet-btn-${kind} ${className}`.trim(), onClick, ...rest }, h('span', null, text));

  // richText is the seller-independent markup of a label: `<font color="#009966">Free returns</font>`. It is read, not
  // set as HTML, because the sample must show what hostile titles do to a reader and not to itself.
  const Tags = ({ tags, className }) =>
    h(
      'div',
      { className },
      ...(tags || []).map((tag) => {
        const [, color, text] = /^<font color="(#\w+)">(.*)<\/font>$/.exec(tag.richText) || [null, '#009966', tag.richText];
        return h('span', { className: 'order-item-tag', key: text }, h('font', { color }, text));
      }),
    );

  function Modal({ title, children, buttons, onClose }) {
    return ReactDOM.createPortal(
      h(
        'div',
        null,
        h('div', { className: 'comet-modal-mask' }),
        h(
          'div',
          { className: 'comet-modal-wrap' },
          h(
            'div',
            { className: 'comet-modal', role: 'dialog' },
            h(
              'div',
              { className: 'comet-modal-content' },
              onClose && h('button', { type: 'button', className: 'comet-modal-close', onClick: onClose }, h(Icon, { name: 'close' })),
              h('div', { className: 'comet-modal-header' }, h('div', { className: 'comet-modal-title' }, title)),
              h('div', { className: 'comet-modal-body' }, children),
              h('div', { className: 'comet-modal-footer' }, ...buttons),
            ),
          ),
        ),
      ),
      document.body,
    );
  }

  // "Confirm received": on the live site it releases the money and ends the protection. Here it is only written down.
  function useReceipt() {
    const [asked, setAsked] = React.useState(null);
    const close = () => setAsked(null);
    const dialog =
      asked &&
      h(
        Modal,
        {
          title: asked.extMap.title,
          onClose: close,
          buttons: [
            h(Button, { key: 'no', text: asked.extMap.cancelText, onClick: pressed('Cancel', close) }),
            h(Button, { key: 'yes', kind: 'primary', text: asked.extMap.confirmText, onClick: pressed('Confirm', close) }),
          ],
        },
        asked.extMap.selectTip,
      );
    return [dialog, setAsked];
  }

  function Action({ button, className, onReceipt }) {
    const kind = button.displayType === 'primary' ? 'primary' : 'default';
    const classes = `comet-btn comet-btn-${kind} comet-btn-block ${className}`;
    if (button.href) return h('a', { className: classes, href: button.href }, h('span', null, button.text));
    const onClick = button.type === 'CONFIRM_GOODS' ? pressed(button.text, () => onReceipt(button)) : pressed(button.text);
    return h('button', { type: 'button', className: classes, onClick }, h('span', null, button.text));
  }

  function Frame({ children, at = 'Orders' }) {
    const menu = ['Overview', 'Orders', 'Payment', 'Refund and return', 'Feedback', 'Settings', 'Shipping address', 'Message center'];
    return h(
      React.Fragment,
      null,
      h(
        'header',
        { className: 'shop-header' },
        h('a', { className: 'shop-name', href: '/' }, 'Sample Shop'),
        h('div', { className: 'shop-search' }, 'Search the shop'),
        h('nav', null, h('span', null, 'EN / USD'), h('span', null, 'Cart'), h('span', null, 'Account')),
      ),
      h(
        'div',
        { className: 'shop-body' },
        h(
          'aside',
          { className: 'shop-menu' },
          h('h2', null, 'Account'),
          ...menu.map((item) =>
            item === 'Orders'
              ? h('a', { key: item, href: '/p/order/index.html', className: item === at ? 'active' : '' }, item)
              : h('span', { key: item, className: item === at ? 'active' : '' }, item),
          ),
        ),
        h('main', null, children),
      ),
    );
  }

  const Notice = ({ text }) => h('div', { className: 'shop-notice' }, text);

  function draw(page) {
    ReactDOM.createRoot(document.getElementById('root')).render(h(page));
  }

  window.parts = {
    h,
    config,
    settle,
    report,
    reportForm,
    reportPress,
    pressed,
    display,
    draw,
    Price,
    Icon,
    Button,
    Tags,
    Modal,
    useReceipt,
    Action,
    Frame,
    Notice,
  };
})();
