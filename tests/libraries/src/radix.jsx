import * as Dialog from '@radix-ui/react-dialog';
import * as DropdownMenu from '@radix-ui/react-dropdown-menu';
import * as RadioGroup from '@radix-ui/react-radio-group';
import * as Select from '@radix-ui/react-select';
import * as ToggleGroup from '@radix-ui/react-toggle-group';
import './plain.css';
import { press } from './form.js';
import { run, typed, useModel } from './react.jsx';
import * as words from './words.js';

/** The list opens on the press, not on the click, and the page behind it takes no pointer meanwhile. */
function SelectPage() {
  const w = words.a;
  const [model, set] = useModel();
  return (
    <form className="panel" onSubmit={press('next')}>
      <h2>{w.title}</h2>
      <div className="field">
        <span id="received">{w.received}</span>
        <RadioGroup.Root className="row" aria-labelledby="received" value={model.received} onValueChange={set('received')}>
          {[['yes', w.yes], ['no', w.no]].map(([value, text]) => (
            <div key={value} className="row">
              <RadioGroup.Item className="dot" id={`received-${value}`} value={value}><RadioGroup.Indicator className="dot-on" /></RadioGroup.Item>
              <label htmlFor={`received-${value}`}>{text}</label>
            </div>
          ))}
        </RadioGroup.Root>
      </div>
      <div className="field">
        <label htmlFor="reason">{w.reason}</label>
        <Select.Root value={model.reason} onValueChange={set('reason')}>
          <Select.Trigger className="box" id="reason"><Select.Value placeholder={w.choose} /><Select.Icon /></Select.Trigger>
          <Select.Portal>
            <Select.Content className="list" position="popper">
              <Select.Viewport>
                {words.inGroups.map((group) => (
                  <Select.Group key={group.value}>
                    <Select.Label className="list-head">{group.label}</Select.Label>
                    {group.children.map(({ value, label }) => <Select.Item key={value} className="list-item" value={value}><Select.ItemText>{label}</Select.ItemText></Select.Item>)}
                  </Select.Group>
                ))}
              </Select.Viewport>
            </Select.Content>
          </Select.Portal>
        </Select.Root>
      </div>
      <div className="field">
        <span id="solution">{w.solution}</span>
        <ToggleGroup.Root className="row" type="single" aria-labelledby="solution" value={model.solution} onValueChange={set('solution')}>
          <ToggleGroup.Item className="chip" value="refund-only">{w.refundOnly}</ToggleGroup.Item>
          <ToggleGroup.Item className="chip" value="return-refund">{w.returnRefund}</ToggleGroup.Item>
        </ToggleGroup.Root>
      </div>
      <div className="field">
        <label htmlFor="amount">{w.amount}</label>
        <div className="row"><span>{w.currency}</span><input className="box" id="amount" inputMode="decimal" value={model.amount} onChange={typed(set('amount'))} /></div>
        <small>{w.max}</small>
      </div>
      <div className="field">
        <label htmlFor="letter">{w.letter}</label>
        <textarea className="box" id="letter" rows={4} maxLength={1000} value={model.letter} onChange={typed(set('letter'))} />
        <small>{model.letter.length}/1000</small>
      </div>
      <div className="field"><label htmlFor="files">{w.upload}</label><input id="files" type="file" multiple /></div>
      <div className="row"><button type="button" onClick={press('cancel')}>{w.cancel}</button><button>{w.next}</button></div>
    </form>
  );
}

/** A dialogue over the order, with the reasons in a menu; yes and no are toggles that can both be off. */
function DialogPage() {
  const w = words.d;
  const [model, set] = useModel();
  return (
    <Dialog.Root open>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="panel dialog" aria-describedby={undefined} onEscapeKeyDown={press('cancel')} onInteractOutside={(event) => event.preventDefault()}>
          <Dialog.Title>{w.title}</Dialog.Title>
          <div className="field">
            <span id="received">{w.received}</span>
            <ToggleGroup.Root className="row" type="single" aria-labelledby="received" value={model.received} onValueChange={set('received')}>
              <ToggleGroup.Item className="chip" value="yes">{w.yes}</ToggleGroup.Item>
              <ToggleGroup.Item className="chip" value="no">{w.no}</ToggleGroup.Item>
            </ToggleGroup.Root>
          </div>
          <div className="field">
            <span id="reason-label">{w.reason}</span>
            <DropdownMenu.Root>
              <DropdownMenu.Trigger className="box" id="reason" aria-labelledby="reason-label reason">{w.reasons.find(({ value }) => value === model.reason)?.label ?? w.choose}</DropdownMenu.Trigger>
              <DropdownMenu.Portal>
                <DropdownMenu.Content className="list" align="start">
                  <DropdownMenu.RadioGroup value={model.reason} onValueChange={set('reason')}>
                    {w.reasons.map(({ value, label }) => <DropdownMenu.RadioItem key={value} className="list-item" value={value}>{label}</DropdownMenu.RadioItem>)}
                  </DropdownMenu.RadioGroup>
                </DropdownMenu.Content>
              </DropdownMenu.Portal>
            </DropdownMenu.Root>
          </div>
          <fieldset className="field">
            <legend>{w.solution}</legend>
            <RadioGroup.Root value={model.solution} onValueChange={set('solution')}>
              {[['refund-only', w.refundOnly], ['return-refund', w.returnRefund]].map(([value, text]) => (
                <label key={value} className="row"><RadioGroup.Item className="dot" value={value}><RadioGroup.Indicator className="dot-on" /></RadioGroup.Item>{text}</label>
              ))}
            </RadioGroup.Root>
          </fieldset>
          <label className="field">{w.amount}<input className="box" type="number" step="0.01" min="0" max="12.5" value={model.amount} onChange={typed(set('amount'))} /><small>{w.max}</small></label>
          <label className="field">{w.letter}<textarea className="box" rows={4} value={model.letter} onChange={typed(set('letter'))} /><small>{model.letter.length} {w.counted}</small></label>
          <label className="field">{w.upload}<input type="file" multiple /></label>
          <div className="row"><Dialog.Close onClick={press('cancel')}>{w.cancel}</Dialog.Close><button type="button" onClick={press('submit')}>{w.submit}</button></div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

run({ select: SelectPage, dialog: DialogPage });
