// The dispute form. One public tool drove the live one, on its not-received branch, and from it come the reason list, the
// text area, the upload, "Next step", "Submit" and the last "Confirm". The received and solution choices, the amount, the
// text's limit and the other branch's reasons were never seen: they are what the older forms asked for, in today's dress.
(function () {
  'use strict';

  const { h, config, settle, draw, pressed, report, reportForm, display, Price, Frame, Notice } = window.parts;
  const query = new URLSearchParams(location.search);
  const tradeOrderLineId = query.get('tradeOrderLineId') || '';
  const language = config.formLanguage || 'en';
  document.documentElement.lang = language;
  const WORDS = {
    en: {
      received: 'Have you received your package?',
      yes: 'Yes',
      no: 'No',
      solution: 'What do you want?',
      refund: 'Refund only',
      return: 'Return and refund',
      reason: 'Reason',
      select: 'Select a reason',
      amount: 'Refund amount',
      maximum: 'Maximum',
      description: 'Description',
      describe: 'Please describe your problem in detail',
    },
    de: {
      received: 'Haben Sie Ihr Paket erhalten?',
      yes: 'Ja',
      no: 'Nein',
      solution: 'Was möchten Sie?',
      refund: 'Nur Rückerstattung',
      return: 'Rücksendung und Rückerstattung',
      reason: 'Grund',
      select: 'Grund auswählen',
      amount: 'Rückerstattungsbetrag',
      maximum: 'Maximal',
      description: 'Beschreibung',
      describe: 'Bitte beschreiben Sie Ihr Problem',
    },
    ko: {
      received: '상품을 받으셨나요?',
      yes: '예',
      no: '아니요',
      solution: '원하시는 처리',
      refund: '환불만',
      return: '반품 및 환불',
      reason: '사유',
      select: '선택하세요',
      amount: '환불 금액',
      maximum: '최대',
      description: '상세 설명',
      describe: '자세히 적어 주세요',
    },
  }[language];
  // The reasons of the other languages, in the order of the English ones.
  const REASONS = {
    de: {
      no: [
        'Käuferschutz läuft ab, aber das Paket ist noch unterwegs',
        'Keine Sendungsverfolgung verfügbar',
        'An den Verkäufer zurückgesendet',
        'Der Zoll hält das Paket fest',
        'An eine falsche Adresse gesendet',
      ],
      yes: [
        'Artikel entspricht nicht der Beschreibung',
        'Schlechte Qualität',
        'Artikel beschädigt angekommen',
        'Artikel funktioniert nicht',
        'Falscher Artikel',
        'Fehlende Artikel',
        'Leeres Paket',
        'Gefälschter Artikel',
        'Wird nicht mehr benötigt',
      ],
    },
    ko: {
      no: ['구매자 보호 만료 예정, 아직 운송 중', '배송 조회 정보 없음', '판매자에게 반송됨', '세관에 보류됨', '잘못된 주소로 발송됨'],
      yes: [
        '설명과 다른 상품',
        '품질 불량',
        '파손된 상품 도착',
        '작동하지 않음',
        '잘못된 상품',
        '수량 부족',
        '빈 상자',
        '위조품',
        '단순 변심',
      ],
    },
  };
  const LIMIT = 500;
  const LEAVE_MS = 150;

  const Primary = ({ text, ...rest }) =>
    h('button', { type: 'button', className: 'comet-v2-btn comet-v2-btn-primary', ...rest }, h('span', null, text));
  const Plain = ({ text, ...rest }) => h('button', { type: 'button', className: 'comet-v2-btn', ...rest }, h('span', null, text));

  const Field = ({ label, error, children }) =>
    h(
      'div',
      { className: 'reverse--field--Ab12xYz' },
      h('div', { className: 'reverse--label--Kd83mQp' }, label),
      children,
      error && h('div', { className: 'reverse--error--Lm29vTs' }, error),
    );

  const Radios = ({ name, value, choices, onChange }) =>
    h(
      'div',
      { className: 'comet-v2-radio-group' },
      ...choices.map((choice) =>
        h(
          'label',
          { key: choice.value, className: `comet-v2-radio${choice.disabled ? ' comet-v2-radio-disabled' : ''}` },
          h('input', {
            type: 'radio',
            className: 'comet-v2-radio-input',
            name,
            value: choice.value,
            checked: value === choice.value,
            disabled: choice.disabled,
            onChange: () => onChange(choice.value),
          }),
          h('span', { className: 'comet-v2-radio-label' }, choice.text),
        ),
      ),
    );

  // As in the site's component library, only the innermost part of the trigger listens; the list hangs at the body's end,
  // and stays there for a moment after it was closed.
  function Select({ id, value, choices, placeholder, onChange }) {
    const [phase, setPhase] = React.useState('closed');
    const [place, setPlace] = React.useState(null);
    const trigger = React.useRef(null);
    const list = React.useRef(null);

    const open = () => {
      const box = trigger.current.getBoundingClientRect();
      setPlace({ left: box.left + scrollX, top: box.bottom + scrollY + 6, width: box.width });
      setPhase('open');
    };
    const close = () => setPhase((now) => (now === 'open' ? 'leaving' : now));

    React.useEffect(() => {
      if (phase !== 'leaving') return undefined;
      const timer = setTimeout(() => setPhase('closed'), LEAVE_MS);
      return () => clearTimeout(timer);
    }, [phase]);

    React.useEffect(() => {
      if (phase !== 'open') return undefined;
      const outside = (event) => {
        if (!trigger.current.contains(event.target) && !list.current.contains(event.target)) close();
      };
      document.addEventListener('mousedown', outside);
      return () => document.removeEventListener('mousedown', outside);
    }, [phase]);

    const onKeyDown = (event) => {
      if (event.key === 'Escape') close();
      if (['Enter', ' ', 'ArrowDown'].includes(event.key)) {
        event.preventDefault();
        open();
      }
    };
    const aria = config.aria
      ? {
          role: 'combobox',
          'aria-haspopup': 'listbox',
          'aria-expanded': phase === 'open',
          'aria-controls': `${id}-list`,
          'aria-label': placeholder,
        }
      : {};
    const choose = (choice) => () => {
      onChange(choice);
      close();
    };

    return h(
      React.Fragment,
      null,
      h(
        'div',
        { ref: trigger, className: `comet-v2-select comet-v2-select-show-arrow${phase === 'open' ? ' comet-v2-select-open' : ''}` },
        h(
          'div',
          { className: 'comet-v2-select-selector' },
          h(
            'span',
            {
              ...aria,
              className: value ? 'comet-v2-select-selection-item' : 'comet-v2-select-selection-placeholder',
              tabIndex: 0,
              onMouseDown: (event) => {
                event.stopPropagation();
                if (phase === 'open') close();
                else open();
              },
              onKeyDown,
            },
            value || placeholder,
          ),
        ),
        h('span', { className: 'comet-v2-select-arrow' }, '⌄'),
      ),
      phase !== 'closed' &&
        ReactDOM.createPortal(
          h(
            'div',
            { ref: list, className: `comet-v2-dropdown${phase === 'leaving' ? ' comet-v2-dropdown-leave' : ''}`, style: place },
            h(
              'div',
              { className: 'comet-v2-dropdown-body', ...(config.aria ? { role: 'listbox', id: `${id}-list` } : {}) },
              ...choices.map((choice) =>
                h(
                  'div',
                  {
                    key: choice,
                    className: `comet-v2-menu-item${choice === value ? ' comet-v2-menu-item-selected' : ''}`,
                    onClick: choose(choice),
                    ...(config.aria ? { role: 'option', 'aria-selected': choice === value } : {}),
                  },
                  h('div', { className: 'comet-v2-menu-item-content' }, choice),
                ),
              ),
            ),
          ),
          document.body,
        ),
    );
  }

  // Digits and the currency's decimal sign, whatever is typed or set.
  function tidyAmount(text, sign) {
    const kept = [...text].filter((character) => /[0-9]/.test(character) || character === sign).join('');
    if (!sign) return kept;
    const [major, ...minor] = kept.split(sign);
    return minor.length ? `${major}${sign}${minor.join('').slice(0, 2)}` : major;
  }

  function minorUnits(text, sign) {
    if (!sign) return Number(text || 'x');
    const [major, minor = ''] = text.split(sign);
    return Number(`${major || (minor ? '0' : 'x')}${minor.padEnd(2, '0')}`);
  }

  function findErrors(form, item) {
    const errors = {};
    const amount = minorUnits(form.amount, item.currency.decimalSign);
    if (!form.received) errors.received = 'Please choose one';
    if (!form.solution) errors.solution = 'Please choose one';
    if (!form.reason) errors.reason = 'Please select a reason';
    if (!(amount > 0)) errors.amount = 'Please enter an amount';
    if (amount > item.maxRefund.minor) errors.amount = `The amount cannot be more than ${item.maxRefund.text}`;
    if (!form.description.trim()) errors.description = 'Please describe your problem';
    return errors;
  }

  const Item = ({ item }) =>
    h(
      'div',
      { className: 'reverse--item--Nf54wRb order-block' },
      h('div', { className: 'reverse--itemImg--Pa07cZd', style: { backgroundImage: `url(${item.itemImgUrl})` } }),
      h(
        'div',
        null,
        h('div', { className: 'reverse--itemTitle--Ue61sJk' }, item.itemTitle),
        h('div', { className: 'reverse--itemSku--Ci90oGx' }, item.skuText),
        h(
          'div',
          { className: 'reverse--itemPrice--Hy75eMn' },
          h(Price, { text: display(item.formatPriceInfo) }),
          h('span', null, `x${item.quantity}`),
        ),
      ),
    );

  function Upload({ photos, onChange }) {
    const input = React.useRef(null);
    const add = (event) => {
      // The pictures stay in the page: a name, a size and a local address are all that is kept.
      const added = [...event.target.files].map((file) => ({ name: file.name, size: file.size, url: URL.createObjectURL(file) }));
      onChange([...photos, ...added]);
      event.target.value = '';
    };
    return h(
      'div',
      { className: 'upload--wrap--2fTr8Qe' },
      ...photos.map((photo, index) =>
        h(
          'div',
          { key: photo.url, className: 'upload--imageContainer--3tTIByI' },
          h('div', { className: 'upload--imageThumb--1diFoUj', style: { backgroundImage: `url("${photo.url}")` } }),
          h(
            'button',
            {
              type: 'button',
              className: 'upload--remove--9sWkC2a',
              title: 'Remove',
              onClick: () => onChange(photos.filter((_, at) => at !== index)),
            },
            '×',
          ),
        ),
      ),
      h(
        'button',
        { type: 'button', className: 'upload--trigger--7bNpX4d', onClick: () => input.current.click() },
        h('span', { className: 'upload--plus--1qZvL0s' }, '+'),
        h('span', null, 'Upload'),
      ),
      h('input', { ref: input, type: 'file', accept: 'image/*', multiple: true, className: 'upload--input--5jKd3Yh', onChange: add }),
    );
  }

  function Fill({ item, form, change, errors, onNext }) {
    const text = (value) => WORDS[value];
    return h(
      'div',
      { className: 'reverse--form--Vb38tLo order-block' },
      h(
        Field,
        { label: WORDS.received, error: errors.received },
        h(Radios, {
          name: 'received',
          value: form.received,
          choices: ['yes', 'no'].map((value) => ({ value, text: text(value) })),
          // Each branch has its own reasons, and what never came cannot be sent back.
          onChange: (received) =>
            change({ received, reason: '', ...(received === 'no' && form.solution === 'return' ? { solution: '' } : {}) }),
        }),
      ),
      h(
        Field,
        { label: WORDS.solution, error: errors.solution },
        h(Radios, {
          name: 'solution',
          value: form.solution,
          choices: [
            { value: 'refund', text: WORDS.refund },
            { value: 'return', text: WORDS.return, disabled: form.received !== 'yes' },
          ],
          onChange: (solution) => change({ solution }),
        }),
      ),
      h(
        Field,
        { label: WORDS.reason, error: errors.reason },
        h(Select, {
          id: 'reason',
          value: form.reason,
          choices: (REASONS[language] || item.reasons)[form.received] || [],
          placeholder: WORDS.select,
          onChange: (reason) => change({ reason }),
        }),
      ),
      h(
        Field,
        { label: WORDS.amount, error: errors.amount },
        h(
          'div',
          { className: 'comet-v2-input' },
          h('span', { className: 'comet-v2-input-prefix' }, item.currency.sign),
          h('input', {
            type: 'text',
            inputMode: 'decimal',
            autoComplete: 'off',
            className: 'comet-v2-input-inner',
            value: form.amount,
            onChange: (event) => change({ amount: tidyAmount(event.target.value, item.currency.decimalSign) }),
          }),
        ),
        h('div', { className: 'reverse--hint--Zx41rFu' }, `${WORDS.maximum}: ${item.maxRefund.text}`),
      ),
      h(
        Field,
        { label: WORDS.description, error: errors.description },
        h(
          'div',
          { className: 'commet--textareaWrap--Sg0xapL' },
          h('textarea', {
            className: 'commet--textarea--Sg0xapL',
            maxLength: LIMIT,
            rows: 6,
            placeholder: WORDS.describe,
            value: form.description,
            onChange: (event) => change({ description: event.target.value.slice(0, LIMIT) }),
          }),
          h('span', { className: 'commet--count--Oy52iWv' }, `${form.description.length}/${LIMIT}`),
        ),
      ),
      h(
        Field,
        { label: 'Photos' },
        h(Upload, { photos: form.photos, onChange: (photos) => change({ photos }) }),
        h('div', { className: 'reverse--hint--Zx41rFu' }, 'Pictures help us to decide. They stay on this device in the sample.'),
      ),
      h('div', { className: 'reverse--actions--Dq16hBt' }, h(Primary, { text: 'Next step', onClick: onNext })),
    );
  }

  const Said = ({ title, text }) =>
    h(
      'div',
      { className: 'reverse--said--Wk27nEy' },
      h('div', { className: 'reverse--saidTitle--Fg83pXa' }, title),
      h('div', { className: 'reverse--saidText--Rj49uMc' }, text),
    );

  function Review({ item, form, onBack, onSubmit }) {
    return h(
      'div',
      { className: 'reverse--form--Vb38tLo order-block' },
      h('h2', null, 'Check your request'),
      h(Said, { title: 'Package received', text: form.received === 'yes' ? 'Yes' : 'No' }),
      h(Said, { title: 'You want', text: form.solution === 'return' ? 'Return and refund' : 'Refund only' }),
      h(Said, { title: 'Reason', text: form.reason }),
      h(Said, { title: 'Refund amount', text: `${item.currency.sign}${form.amount}` }),
      h(Said, { title: 'Description', text: form.description }),
      h(Said, { title: 'Photos', text: String(form.photos.length) }),
      h(
        'div',
        { className: 'reverse--actions--Dq16hBt' },
        h(Plain, { text: 'Back', onClick: pressed('Back', onBack) }),
        h(Primary, { text: 'Submit', 'data-pl': 'buyersubmit_btn_submit', onClick: pressed('Submit', onSubmit) }),
      ),
    );
  }

  const Ask = ({ onConfirm, onCancel }) =>
    ReactDOM.createPortal(
      h(
        'div',
        null,
        h('div', { className: 'comet-v2-modal-mask' }),
        h(
          'div',
          { className: 'comet-v2-modal-wrap' },
          h(
            'div',
            { className: 'comet-v2-modal', role: 'dialog' },
            h('div', { className: 'comet-v2-modal-title' }, 'Submit your request?'),
            h(
              'div',
              { className: 'comet-v2-modal-body' },
              'The seller will be asked to answer. In the sample shop nobody is asked anything.',
            ),
            h(
              'div',
              { className: 'comet-v2-modal-footer' },
              h(Plain, { text: 'Cancel', onClick: pressed('Cancel', onCancel) }),
              h(Primary, { text: 'Confirm', onClick: pressed('Confirm', onConfirm) }),
            ),
          ),
        ),
      ),
      document.body,
    );

  const Filed = ({ status, step, children }) =>
    h(
      'div',
      { className: 'reverse--form--Vb38tLo order-block' },
      h('div', { className: 'reminder--statusStr--3FMxRSU' }, status),
      h('div', { className: 'verticalSteps--title--1m4xoBw' }, step),
      children,
    );

  function Form() {
    const [item, setItem] = React.useState(null);
    const [step, setStep] = React.useState('fill');
    const [asking, setAsking] = React.useState(false);
    const [errors, setErrors] = React.useState({});
    const answered = query.get('isReceived');
    const [form, setForm] = React.useState({
      received: answered === 'yes' || answered === 'no' ? answered : '',
      solution: '',
      reason: '',
      amount: '',
      description: '',
      photos: [],
    });

    React.useEffect(() => {
      lib.mtop
        .request({ api: 'mtop.aliexpress.buyer.reverse.batch.initiateReverseRender', data: { tradeOrderLineId } })
        .then(settle)
        .then(
          (answer) => setItem(answer.data.module),
          () => setItem({}),
        );
    }, []);

    const told = { ...form, photos: form.photos.map(({ name, size }) => ({ name, size })), step, asking, tradeOrderLineId };
    React.useEffect(() => {
      if (item) reportForm(told);
    }, [form, step, asking, item]);

    if (!item) return h(Frame, { at: 'Refund and return' }, h(Notice, { text: 'Loading…' }));
    if (!item.currency) return h(Frame, { at: 'Refund and return' }, h(Notice, { text: 'There is no such order line.' }));

    const change = (part) => {
      setForm((now) => ({ ...now, ...part }));
      setErrors((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !(field in part))));
    };
    const next = pressed('Next step', () => {
      const found = findErrors(form, item);
      setErrors(found);
      if (!Object.keys(found).length) setStep('review');
    });
    const confirm = () => {
      report('submit', told);
      setAsking(false);
      setStep('filed');
    };

    return h(
      Frame,
      { at: 'Refund and return' },
      h(
        'div',
        { className: 'reverse--wrap--Tm64yIf' },
        h('h1', null, 'Returns/refunds'),
        h(Item, { item }),
        step === 'fill' && h(Fill, { item, form, change, errors, onNext: next }),
        step === 'review' && h(Review, { item, form, onBack: () => setStep('fill'), onSubmit: () => setAsking(true) }),
        step === 'filed' && h(Filed, { status: "Waiting for AliExpress's feedback", step: "We're reviewing your request" }),
      ),
      asking && h(Ask, { onConfirm: confirm, onCancel: () => setAsking(false) }),
    );
  }

  // What ends a case is asked once more.
  const Sure = ({ title, text, onConfirm, onClose }) =>
    ReactDOM.createPortal(
      h(
        'div',
        null,
        h('div', { className: 'comet-v2-modal-mask' }),
        h(
          'div',
          { className: 'comet-v2-modal-wrap' },
          h(
            'div',
            { className: 'comet-v2-modal', role: 'dialog' },
            h('div', { className: 'comet-v2-modal-title' }, title),
            h('div', { className: 'comet-v2-modal-body' }, text),
            h(
              'div',
              { className: 'comet-v2-modal-footer' },
              h(Plain, { text: 'Back', onClick: pressed('Back', onClose) }),
              h(Primary, { text: 'Confirm', onClick: pressed('Confirm', onConfirm) }),
            ),
          ),
        ),
      ),
      document.body,
    );

  // A case that exists already has the same address with the case's number. Its offer can be taken, which ends the case,
  // and so does withdrawing it. What these buttons say is what guides call them; nobody has captured the page.
  function Case() {
    const [found, setFound] = React.useState(null);
    const [asking, setAsking] = React.useState(null);
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
    const { reverseDetailStatusText: status, applySolution, reachSolution } = found;
    const offered = status === 'Waiting for your response';
    const open = status !== 'Refund complete';
    const step = offered ? 'The seller made you an offer' : open ? "We're reviewing your request" : 'The refund was paid';
    const money = ({ solutionTypeText, refundMoney }) => `${solutionTypeText}, ${refundMoney.formatMoney}`;
    const close = () => setAsking(null);
    return h(
      Frame,
      { at: 'Refund and return' },
      h(
        'div',
        { className: 'reverse--wrap--Tm64yIf' },
        h('h1', null, 'Returns/refunds'),
        h(
          Filed,
          { status, step },
          h(Said, { title: 'Item', text: found.itemTitle }),
          h(Said, { title: 'Reason', text: found.applyReason.reasonName }),
          h(Said, { title: 'Your request', text: money(applySolution) }),
          reachSolution && h(Said, { title: 'Solution', text: money(reachSolution) }),
          open &&
            h(
              'div',
              { className: 'reverse--actions--Dq16hBt' },
              h(Plain, { text: 'Cancel request', onClick: pressed('Cancel request', () => setAsking('Cancel this request?')) }),
              offered && h(Plain, { text: 'View possible solutions' }),
              offered && h(Primary, { text: 'Accept', onClick: pressed('Accept', () => setAsking('Accept this solution?')) }),
            ),
        ),
      ),
      asking && h(Sure, { title: asking, text: 'In the sample shop nothing happens.', onConfirm: close, onClose: close }),
    );
  }

  draw(query.has('reverseOrderLineId') ? Case : Form);
})();
