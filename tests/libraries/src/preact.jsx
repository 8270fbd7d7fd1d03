/** @jsxImportSource preact */
import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './plain.css';
import { hold, press, start } from './form.js';
import * as words from './words.js';

const empty = { received: '', reason: '', solution: '', amount: '', letter: '' };

function useModel(first = empty) {
  const [model, setModel] = useState(first);
  useLayoutEffect(() => hold(() => model));
  return [model, (name) => (value) => setModel((now) => ({ ...now, [name]: value }))];
}

const typed = (take) => (event) => take(event.currentTarget.value);

/** A drop-down without roles, names or a library: a box that shows a list, and closes it when anything else is pressed. */
function Drop({ id, label, choose, options, value, onChange }) {
  const [open, setOpen] = useState(false);
  const box = useRef(null);
  useEffect(() => {
    const close = (event) => { if (!box.current?.contains(event.target)) setOpen(false); };
    document.addEventListener('mousedown', close);
    return () => document.removeEventListener('mousedown', close);
  }, []);
  return (
    <div className="field" ref={box} style={{ position: 'relative' }}>
      <div className="name">{label}</div>
      <div className="box" id={id} tabIndex={0} onClick={() => setOpen(!open)}>{options.find((one) => one.value === value)?.label ?? <span style={{ color: '#888' }}>{choose}</span>}</div>
      {open && <ul className="list" style={{ position: 'absolute', top: '100%' }}>{options.map((one) => <li key={one.value} className="list-item" onClick={() => { onChange(one.value); setOpen(false); }}>{one.label}</li>)}</ul>}
    </div>
  );
}

/** Chips, cards and a drop-down of plain boxes. */
function Own() {
  const w = words.d;
  const [model, set] = useModel();
  const chips = (name, options, kind) => (
    <div className="row">
      {options.map(([value, text]) => <div key={value} className={`${kind} ${model[name] === value ? 'on' : ''}`} tabIndex={0} onClick={() => set(name)(model[name] === value ? '' : value)}>{text}</div>)}
    </div>
  );
  return (
    <div className="panel">
      <h2>{w.title}</h2>
      <div className="field"><div className="name">{w.received}</div>{chips('received', [['yes', w.yes], ['no', w.no]], 'chip')}</div>
      <Drop id="reason" label={w.reason} choose={w.choose} options={w.reasons} value={model.reason} onChange={set('reason')} />
      <div className="field"><div className="name">{w.solution}</div>{chips('solution', [['refund-only', w.refundOnly], ['return-refund', w.returnRefund]], 'card')}</div>
      <div className="field">
        <div className="name">{w.amount} <small>({w.max})</small></div>
        <div className="group"><span style={{ padding: 6 }}>$</span><input className="box" inputMode="decimal" value={model.amount} onInput={typed((text) => set('amount')(text.replace(/[^\d.]/g, '')))} /></div>
      </div>
      <div className="field"><div className="name">{w.letter}</div><textarea className="box" rows={4} value={model.letter} onInput={typed(set('letter'))} /><small>{model.letter.length}/1000</small></div>
      <div className="field"><div className="name">{w.upload}</div><label className="chip">+<input type="file" multiple hidden /></label></div>
      <div className="row"><div className="chip" tabIndex={0} onClick={press('cancel')}>{w.cancel}</div><div className="chip on" tabIndex={0} onClick={press('submit')}>{w.submit}</div></div>
    </div>
  );
}

/** The reasons in a modal sheet of the browser's own, with radios and a button that takes the choice. */
function Sheet() {
  const w = words.a;
  const [model, set] = useModel();
  const [marked, setMarked] = useState('');
  const sheet = useRef(null);
  return (
    <form className="panel" onSubmit={press('next')}>
      <h2>{w.title}</h2>
      <fieldset className="field">
        <legend>{w.received}</legend>
        {[['yes', w.yes], ['no', w.no]].map(([value, text]) => <label key={value}><input type="radio" name="received" checked={model.received === value} onChange={() => set('received')(value)} /> {text}</label>)}
      </fieldset>
      <div className="field">
        <label htmlFor="reason">{w.reason}</label>
        <input className="box" id="reason" readOnly aria-haspopup="dialog" placeholder={w.choose} value={w.reasons.find(({ value }) => value === model.reason)?.label ?? ''} onClick={() => { setMarked(model.reason); sheet.current.showModal(); }} />
      </div>
      <div className="field">
        <label htmlFor="solution">{w.solution}</label>
        <select className="box" id="solution" value={model.solution} onChange={typed(set('solution'))}>
          <option value="">{w.choose}</option><option value="refund-only">{w.refundOnly}</option><option value="return-refund">{w.returnRefund}</option>
        </select>
      </div>
      <div className="field"><label htmlFor="amount">{w.amount}</label><input className="box" id="amount" type="number" step="0.01" value={model.amount} onInput={typed(set('amount'))} /><small>{w.max}</small></div>
      <div className="field"><label htmlFor="letter">{w.letter}</label><textarea className="box" id="letter" rows={4} maxLength={1000} value={model.letter} onInput={typed(set('letter'))} /><small>{model.letter.length}/1000</small></div>
      <div className="field"><label htmlFor="files">{w.upload}</label><input id="files" type="file" multiple /></div>
      <div className="row"><button type="button" onClick={press('cancel')}>{w.cancel}</button><button>{w.next}</button></div>
      <dialog className="sheet" ref={sheet} aria-labelledby="sheet-title">
        <strong id="sheet-title">{w.reason}</strong>
        {w.reasons.map(({ value, label }) => <label key={value} className="list-item" style={{ display: 'block' }}><input type="radio" name="marked" checked={marked === value} onChange={() => setMarked(value)} /> {label}</label>)}
        <div className="row"><button type="button" onClick={() => sheet.current.close()}>Close</button><button type="button" disabled={!marked} onClick={() => { set('reason')(marked); sheet.current.close(); }}>Choose</button></div>
      </dialog>
    </form>
  );
}

start({ own: Own, sheet: Sheet }, (Page, root) => render(<Page />, root));
