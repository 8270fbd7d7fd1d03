import { useState } from 'react';
import {
  Button, Combobox, ComboboxButton, ComboboxInput, ComboboxOption, ComboboxOptions, Description, Field, Fieldset, Input, Label, Legend, Listbox, ListboxButton,
  ListboxOption, ListboxOptions, Radio, RadioGroup, Textarea,
} from '@headlessui/react';
import './plain.css';
import { press } from './form.js';
import { run, typed, useModel } from './react.jsx';
import * as words from './words.js';

function Cards({ label, value, onChange, options }) {
  return (
    <Fieldset className="field">
      <Legend>{label}</Legend>
      <RadioGroup className="row" value={value} onChange={onChange} aria-label={label}>
        {options.map(([key, text]) => <Field key={key}><Radio className="card" value={key}><Label>{text}</Label></Radio></Field>)}
      </RadioGroup>
    </Fieldset>
  );
}

/** A button and a list at the body; the rest of the page is inert while the list is open. */
function ListboxPage() {
  const w = words.a;
  const [model, set] = useModel({ received: null, reason: null, solution: null, amount: '', letter: '' });
  const chosen = w.reasons.find(({ value }) => value === model.reason);
  return (
    <form className="panel" onSubmit={press('next')}>
      <h2>{w.title}</h2>
      <Cards label={w.received} value={model.received} onChange={set('received')} options={[['yes', w.yes], ['no', w.no]]} />
      <Field className="field">
        <Label>{w.reason}</Label>
        <Listbox value={model.reason} onChange={set('reason')}>
          <ListboxButton className="box">{chosen?.label ?? w.choose}</ListboxButton>
          <ListboxOptions className="list" anchor="bottom start">
            {w.reasons.map(({ value, label }) => <ListboxOption key={value} className="list-item" value={value}>{label}</ListboxOption>)}
          </ListboxOptions>
        </Listbox>
      </Field>
      <Cards label={w.solution} value={model.solution} onChange={set('solution')} options={[['refund-only', w.refundOnly], ['return-refund', w.returnRefund]]} />
      <Field className="field">
        <Label>{w.amount}</Label>
        <div className="row"><span aria-hidden="true">US $</span><Input className="box" value={model.amount} onChange={typed(set('amount'))} /></div>
        <Description>{w.max}</Description>
      </Field>
      <Field className="field">
        <Label>{w.letter}</Label>
        <Textarea className="box" rows={4} maxLength={1000} value={model.letter} onChange={typed(set('letter'))} />
        <Description>{model.letter.length} / 1000</Description>
      </Field>
      <Field className="field"><Label>{w.upload}</Label><Input type="file" multiple /></Field>
      <div className="row"><Button onClick={press('cancel')}>{w.cancel}</Button><Button type="submit">{w.next}</Button></div>
    </form>
  );
}

/** A list that is drawn in part and typed into; the fields below take nothing before there is a reason. */
function ComboboxPage() {
  const w = words.b;
  const [model, set] = useModel({ received: null, reason: '', solution: null, amount: '', letter: '' });
  const [query, setQuery] = useState('');
  const found = query === '' ? words.many : words.many.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
  const chosen = words.many.find(({ value }) => value === model.reason) ?? null;
  return (
    <div className="panel">
      <h2>{w.title}</h2>
      <Cards label={w.received} value={model.received} onChange={set('received')} options={[['yes', w.yes], ['no', w.no]]} />
      <Field className="field">
        <Label>{w.reason}</Label>
        <Combobox immediate virtual={{ options: found }} value={chosen} onChange={(option) => set('reason')(option?.value ?? '')} onClose={() => setQuery('')}>
          <div className="group">
            <ComboboxInput className="box" placeholder={w.choose} displayValue={(option) => option?.label ?? ''} onChange={typed(setQuery)} />
            <ComboboxButton>▾</ComboboxButton>
          </div>
          <ComboboxOptions className="list" anchor="bottom start" style={{ height: 220, width: 360 }}>
            {({ option }) => <ComboboxOption className="list-item" style={{ width: '100%' }} value={option}>{option.label}</ComboboxOption>}
          </ComboboxOptions>
        </Combobox>
      </Field>
      <Fieldset disabled={!model.reason}>
        <Field className="field">
          <Label>{w.amount}</Label>
          <Input className="box" inputMode="decimal" value={model.amount} onChange={typed(set('amount'))} />
          <Description>{w.max}</Description>
        </Field>
        <Field className="field">
          <Label>{w.letter}</Label>
          <Textarea className="box" rows={4} placeholder={w.letterHint} value={model.letter} onChange={typed(set('letter'))} />
          <small>{model.letter.length}/2000</small>
        </Field>
      </Fieldset>
      <Field className="field"><Label>{w.upload}</Label><input type="file" multiple /></Field>
      <div className="row"><Button onClick={press('cancel')}>{w.cancel}</Button><Button onClick={press('submit')} disabled={!model.letter}>{w.submit}</Button></div>
    </div>
  );
}

run({ listbox: ListboxPage, combobox: ComboboxPage });
