import {
  Button, ComboBox, DropZone, FieldError, FileTrigger, Form, Group, Header, I18nProvider, Input, Label, ListBox, ListBoxItem, ListBoxSection, NumberField, Popover,
  Radio, RadioGroup, Select, SelectValue, Text, TextArea, TextField, ToggleButton, ToggleButtonGroup,
} from 'react-aria-components';
import './plain.css';
import { press } from './form.js';
import { run, useModel } from './react.jsx';
import * as words from './words.js';

/** A button and a list box in a popover, with a hidden native select behind them; money that is drawn when the field is left. */
function SelectPage() {
  const w = words.a;
  const [model, set] = useModel({ received: null, reason: null, solution: '', amount: NaN, letter: '' });
  return (
    <Form className="panel" onSubmit={press('next')}>
      <h2>{w.title}</h2>
      <RadioGroup className="field" value={model.received} onChange={set('received')}>
        <Label>{w.received}</Label>
        <div className="row"><Radio className="card" value="yes">{w.yes}</Radio><Radio className="card" value="no">{w.no}</Radio></div>
      </RadioGroup>
      <Select className="field" placeholder={w.choose} value={model.reason} onChange={set('reason')} isRequired>
        <Label>{w.reason}</Label>
        <Button className="box"><SelectValue /> <span aria-hidden="true">▾</span></Button>
        <FieldError />
        <Popover>
          <ListBox className="list">
            {words.inGroups.map((group) => (
              <ListBoxSection key={group.value}>
                <Header className="list-head">{group.label}</Header>
                {group.children.map(({ value, label }) => <ListBoxItem key={value} id={value} className="list-item" textValue={label}>{label}</ListBoxItem>)}
              </ListBoxSection>
            ))}
          </ListBox>
        </Popover>
      </Select>
      <div className="field">
        <span id="solution">{w.solution}</span>
        <ToggleButtonGroup className="row" aria-labelledby="solution" selectedKeys={model.solution ? [model.solution] : []} onSelectionChange={(keys) => set('solution')([...keys][0] ?? '')}>
          <ToggleButton className="chip" id="refund-only">{w.refundOnly}</ToggleButton>
          <ToggleButton className="chip" id="return-refund">{w.returnRefund}</ToggleButton>
        </ToggleButtonGroup>
      </div>
      <NumberField className="field" value={model.amount} onChange={set('amount')} minValue={0} maxValue={12.5} step={0.01} formatOptions={{ style: 'currency', currency: 'USD' }}>
        <Label>{w.amount}</Label>
        <Group className="group"><Button slot="decrement">−</Button><Input className="box" /><Button slot="increment">+</Button></Group>
        <Text slot="description">{w.max}</Text>
      </NumberField>
      <TextField className="field" value={model.letter} onChange={set('letter')} maxLength={1000}>
        <Label>{w.letter}</Label>
        <TextArea className="box" rows={4} />
        <Text slot="description">{model.letter.length}/1000</Text>
      </TextField>
      <FileTrigger allowsMultiple><Button>{w.upload}</Button></FileTrigger>
      <div className="row"><Button onPress={press('cancel')}>{w.cancel}</Button><Button type="submit">{w.next}</Button></div>
    </Form>
  );
}

/** German: an input with a list of what fits what is typed in it, and money with a comma. */
function ComboBoxPage() {
  const w = words.de;
  const [model, set] = useModel({ received: '', reason: null, solution: null, amount: NaN, letter: '' });
  return (
    <I18nProvider locale="de-DE">
      <div className="panel" role="form" aria-labelledby="title">
        <h2 id="title">{w.title}</h2>
        <div className="field">
          <span id="received">{w.received}</span>
          <ToggleButtonGroup className="row" aria-labelledby="received" selectedKeys={model.received ? [model.received] : []} onSelectionChange={(keys) => set('received')([...keys][0] ?? '')}>
            <ToggleButton className="chip" id="yes">{w.yes}</ToggleButton>
            <ToggleButton className="chip" id="no">{w.no}</ToggleButton>
          </ToggleButtonGroup>
        </div>
        <ComboBox className="field" defaultItems={w.reasons} value={model.reason} onChange={set('reason')} menuTrigger="focus">
          <Label>{w.reason}</Label>
          <div className="group"><Input className="box" placeholder={w.choose} /><Button>▾</Button></div>
          <Popover>
            <ListBox className="list">{({ value, label }) => <ListBoxItem id={value} className="list-item">{label}</ListBoxItem>}</ListBox>
          </Popover>
        </ComboBox>
        <RadioGroup className="field" value={model.solution} onChange={set('solution')}>
          <Label>{w.solution}</Label>
          <Radio className="card" value="refund-only">{w.refundOnly}</Radio>
          <Radio className="card" value="return-refund">{w.returnRefund}</Radio>
        </RadioGroup>
        <NumberField className="field" value={model.amount} onChange={set('amount')} minValue={0} maxValue={12.5} formatOptions={{ style: 'currency', currency: 'EUR' }}>
          <Label>{w.amount}</Label>
          <Input className="box" />
          <Text slot="description">{w.max}</Text>
        </NumberField>
        <TextField className="field" value={model.letter} onChange={set('letter')}>
          <Label>{w.letter}</Label>
          <TextArea className="box" rows={4} placeholder={w.letterHint} />
          <Text slot="description">{1000 - model.letter.length} {w.counted}</Text>
        </TextField>
        <DropZone className="card"><FileTrigger allowsMultiple><Button>{w.uploadPress}</Button></FileTrigger></DropZone>
        <div className="row"><Button onPress={press('cancel')}>{w.cancel}</Button><Button onPress={press('submit')}>{w.submit}</Button></div>
      </div>
    </I18nProvider>
  );
}

run({ select: SelectPage, combobox: ComboBoxPage });
