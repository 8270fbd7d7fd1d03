import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import './plain.css';
import { press } from './form.js';
import { run, typed, useModel } from './react.jsx';
import * as words from './words.js';

/** Drawn below its input, in groups; typed into; cleared by its cross. */
function SearchPage() {
  const w = words.a;
  const [model, set] = useModel();
  const groups = words.inGroups.map(({ label, children }) => ({ label, options: children }));
  const all = groups.flatMap(({ options }) => options);
  const solutions = [{ value: 'refund-only', label: w.refundOnly }, { value: 'return-refund', label: w.returnRefund }];
  return (
    <form className="panel" onSubmit={press('next')}>
      <h2>{w.title}</h2>
      <fieldset className="field">
        <legend>{w.received}</legend>
        {[['yes', w.yes], ['no', w.no]].map(([value, text]) => <label key={value}><input type="radio" name="received" value={value} checked={model.received === value} onChange={typed(set('received'))} /> {text}</label>)}
      </fieldset>
      <div className="field" style={{ alignItems: 'stretch' }}>
        <label htmlFor="reason">{w.reason}</label>
        <Select inputId="reason" options={groups} isClearable placeholder={w.choose} value={all.find(({ value }) => value === model.reason) ?? null} onChange={(option) => set('reason')(option?.value ?? '')} />
      </div>
      <div className="field" style={{ alignItems: 'stretch' }}>
        <label id="solution-label" htmlFor="solution">{w.solution}</label>
        <Select
          inputId="solution" isSearchable={false} placeholder={w.choose} options={solutions} value={solutions.find(({ value }) => value === model.solution) ?? null} onChange={({ value }) => set('solution')(value)}
        />
      </div>
      <label className="field">{w.amount}<span className="row">$<input className="box" inputMode="decimal" value={model.amount} onChange={typed(set('amount'))} /></span><small>{w.max}</small></label>
      <div className="field">
        <label htmlFor="letter">{w.letter}</label>
        <textarea className="box" id="letter" rows={4} maxLength={1000} value={model.letter} onChange={typed(set('letter'))} />
        <small>{model.letter.length}/1000</small>
      </div>
      <label className="field">{w.upload}<input type="file" multiple /></label>
      <div className="row"><button type="button" onClick={press('cancel')}>{w.cancel}</button><button>{w.next}</button></div>
    </form>
  );
}

const later = (value) => new Promise((resolve) => setTimeout(resolve, 500, value));

/** The reasons come from a server half a second after the list was opened, and depend on yes and no; the list hangs at the body. */
function AsyncPage() {
  const w = words.b;
  const [model, set] = useModel();
  const own = model.received === 'yes' ? w.arrived : w.reasons;
  const answer = (value) => { if (value !== model.received) { set('received')(value); set('reason')(''); } };
  const load = (text) => later(own.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase())));
  return (
    <div className="panel">
      <h2>{w.title}</h2>
      <div className="field">
        <p id="received">{w.received}</p>
        <div className="row" role="group" aria-labelledby="received">
          {[['yes', w.yes], ['no', w.no]].map(([value, text]) => (
            <button key={value} type="button" className="chip" aria-pressed={model.received === value} onClick={() => answer(value)}>{text}</button>
          ))}
        </div>
      </div>
      <div className="field" style={{ alignItems: 'stretch' }}>
        <span id="reason-label">{w.reason}</span>
        <AsyncSelect
          key={model.received} aria-labelledby="reason-label" defaultOptions cacheOptions loadOptions={load} isDisabled={!model.received} placeholder={w.choose} menuPortalTarget={document.body}
          value={own.find(({ value }) => value === model.reason) ?? null} onChange={(option) => set('reason')(option?.value ?? '')}
        />
      </div>
      <label className="field">{w.amount}<input className="box" inputMode="decimal" value={model.amount} onChange={(event) => /^\d*\.?\d{0,2}$/.test(event.target.value) && set('amount')(event.target.value)} /><small>{w.max}</small></label>
      <label className="field">{w.letter}<textarea className="box" rows={4} placeholder={w.letterHint} value={model.letter} onChange={typed(set('letter'))} /></label>
      <small>{model.letter.length} {w.counted}</small>
      <label className="field">{w.upload}<input type="file" multiple /></label>
      <div className="row"><button type="button" onClick={press('cancel')}>{w.cancel}</button><button type="button" onClick={press('submit')}>{w.submit}</button></div>
    </div>
  );
}

run({ search: SearchPage, async: AsyncPage });
