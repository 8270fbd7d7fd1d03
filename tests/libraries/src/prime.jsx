import 'primereact/resources/themes/lara-light-blue/theme.css';
import { Button } from 'primereact/button';
import { Dropdown } from 'primereact/dropdown';
import { FileUpload } from 'primereact/fileupload';
import { InputNumber } from 'primereact/inputnumber';
import { InputText } from 'primereact/inputtext';
import { InputTextarea } from 'primereact/inputtextarea';
import { ListBox } from 'primereact/listbox';
import { PrimeReactProvider } from 'primereact/api';
import { RadioButton } from 'primereact/radiobutton';
import { SelectButton } from 'primereact/selectbutton';
import './plain.css';
import { press } from './form.js';
import { run, typed, useModel } from './react.jsx';
import * as words from './words.js';

const event = (take) => ({ value }) => take(value ?? '');

/** A list with its own filter that draws only a part; an amount whose every key is handled by the library. */
function DropdownPage() {
  const w = words.a;
  const [model, set] = useModel({ received: '', reason: '', solution: '', amount: null, letter: '' });
  return (
    <PrimeReactProvider>
      <form className="panel" onSubmit={press('next')}>
        <h2>{w.title}</h2>
        <div className="field">
          <span id="received">{w.received}</span>
          <SelectButton aria-labelledby="received" value={model.received} onChange={event(set('received'))} options={[{ value: 'yes', label: w.yes }, { value: 'no', label: w.no }]} />
        </div>
        <div className="field">
          <label htmlFor="reason">{w.reason}</label>
          <Dropdown inputId="reason" filter showClear placeholder={w.choose} options={words.many} value={model.reason} onChange={event(set('reason'))} virtualScrollerOptions={{ itemSize: 44 }} scrollHeight="220px" style={{ width: 420 }} />
        </div>
        <div className="field">
          <span>{w.solution}</span>
          {[['refund-only', w.refundOnly], ['return-refund', w.returnRefund]].map(([value, text]) => (
            <div key={value} className="row">
              <RadioButton inputId={`solution-${value}`} name="solution" value={value} checked={model.solution === value} onChange={event(set('solution'))} />
              <label htmlFor={`solution-${value}`}>{text}</label>
            </div>
          ))}
        </div>
        <div className="field">
          <label htmlFor="amount">{w.amount}</label>
          <InputNumber inputId="amount" mode="currency" currency="USD" locale="en-US" min={0} max={12.5} value={model.amount} onValueChange={({ value }) => set('amount')(value)} />
          <small>{w.max}</small>
        </div>
        <div className="field">
          <label htmlFor="letter">{w.letter}</label>
          <InputTextarea id="letter" rows={4} cols={50} maxLength={1000} value={model.letter} onChange={typed(set('letter'))} />
          <small>{model.letter.length}/1000</small>
        </div>
        <FileUpload mode="basic" name="files" accept="image/*" chooseLabel={w.upload} auto={false} />
        <div className="row"><Button type="button" outlined label={w.cancel} onClick={press('cancel')} /><Button label={w.next} /></div>
      </form>
    </PrimeReactProvider>
  );
}

/** The reasons stand in the page as a list box, in groups; a reason pressed again is left. */
function ListBoxPage() {
  const w = words.c;
  const [model, set] = useModel();
  return (
    <PrimeReactProvider>
      <div className="panel">
        <h2>{w.title}</h2>
        <div className="field">
          <span>{w.received}</span>
          {[['yes', w.yes], ['no', w.no]].map(([value, text]) => (
            <div key={value} className="row">
              <RadioButton inputId={`received-${value}`} name="received" value={value} checked={model.received === value} onChange={event(set('received'))} />
              <label htmlFor={`received-${value}`}>{text}</label>
            </div>
          ))}
        </div>
        <div className="field">
          <span id="reason">{w.reason}</span>
          <ListBox aria-labelledby="reason" options={words.inGroups} optionGroupLabel="label" optionGroupChildren="children" optionLabel="label" optionValue="value" value={model.reason || null} onChange={event(set('reason'))} listStyle={{ maxHeight: 220 }} style={{ width: 420 }} />
        </div>
        <div className="field">
          <label htmlFor="amount">{w.amount}</label>
          <div className="p-inputgroup" style={{ width: 260 }}><span className="p-inputgroup-addon">US $</span><InputText id="amount" value={model.amount} onChange={typed(set('amount'))} keyfilter="money" /></div>
          <small>{w.max}</small>
        </div>
        <div className="field">
          <label htmlFor="letter">{w.letter}</label>
          <InputTextarea id="letter" autoResize rows={3} cols={50} placeholder={w.letterHint} value={model.letter} onChange={typed(set('letter'))} />
          <small>{model.letter.length} {w.counted}</small>
        </div>
        <div className="field"><label htmlFor="files">{w.upload}</label><input id="files" type="file" multiple /></div>
        <div className="row"><Button outlined label={w.cancel} onClick={press('cancel')} /><Button label={w.submit} onClick={press('submit')} /></div>
      </div>
    </PrimeReactProvider>
  );
}

run({ dropdown: DropdownPage, listbox: ListBoxPage });
