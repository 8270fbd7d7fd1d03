import '@mantine/core/styles.css';
import { Button, Chip, FileInput, Group, Input, MantineProvider, NumberInput, Paper, Radio, SegmentedControl, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { press } from './form.js';
import { run, typed, useModel } from './react.jsx';
import * as words from './words.js';

/** Chips for yes and no; a list that is searched in its own input; an amount that is drawn as money while it is typed. */
function SelectPage() {
  const w = words.b;
  const [model, set] = useModel();
  return (
    <MantineProvider>
      <Paper p="lg" maw={640} component="form" onSubmit={press('submit')}>
        <Title order={3}>{w.title}</Title>
        <Stack>
          <Input.Wrapper label={w.received} labelElement="div">
            <Chip.Group value={model.received} onChange={set('received')}>
              <Group><Chip value="yes">{w.yes}</Chip><Chip value="no">{w.no}</Chip></Group>
            </Chip.Group>
          </Input.Wrapper>
          <Select label={w.reason} placeholder={w.choose} data={words.inGroups.map(({ label, children }) => ({ group: label, items: children }))} searchable clearable value={model.reason || null} onChange={(value) => set('reason')(value ?? '')} nothingFoundMessage="Nothing found" />
          <Radio.Group label={w.solution} value={model.solution} onChange={set('solution')}>
            <Group mt="xs"><Radio value="refund-only" label={w.refundOnly} /><Radio value="return-refund" label={w.returnRefund} /></Group>
          </Radio.Group>
          <NumberInput label={w.amount} description={w.max} prefix="$" decimalScale={2} fixedDecimalScale min={0} max={12.5} value={model.amount} onChange={set('amount')} />
          <Textarea label={w.letter} placeholder={w.letterHint} autosize minRows={3} maxLength={1000} value={model.letter} onChange={typed(set('letter'))} />
          <Text size="xs" ta="right">{model.letter.length}/1000</Text>
          <FileInput label={w.upload} placeholder={w.uploadPress} multiple clearable />
          <Group><Button variant="default" onClick={press('cancel')}>{w.cancel}</Button><Button type="submit">{w.submit}</Button></Group>
        </Stack>
      </Paper>
    </MantineProvider>
  );
}

/** German: a comma in the amount, and a list that is not searched, whose choice is left by choosing it again. */
function GermanPage() {
  const w = words.de;
  const [model, set] = useModel({ received: 'yes', reason: '', solution: '', amount: '', letter: '' });
  return (
    <MantineProvider>
      <Paper p="lg" maw={640}>
        <Title order={3}>{w.title}</Title>
        <Stack>
          <div>
            <Text size="sm" fw={500} id="received-label">{w.received}</Text>
            <SegmentedControl aria-labelledby="received-label" data={[{ value: 'yes', label: w.yes }, { value: 'no', label: w.no }]} value={model.received} onChange={set('received')} />
          </div>
          <Select label={w.reason} placeholder={w.choose} data={w.reasons} value={model.reason || null} onChange={(value) => set('reason')(value ?? '')} withAsterisk comboboxProps={{ transitionProps: { transition: 'pop', duration: 200 } }} />
          <Radio.Group label={w.solution} value={model.solution} onChange={set('solution')}>
            <Group mt="xs">
              {[['refund-only', w.refundOnly], ['return-refund', w.returnRefund]].map(([value, text]) => (
                <Radio.Card key={value} value={value} p="sm" w="auto"><Group wrap="nowrap"><Radio.Indicator /><Text>{text}</Text></Group></Radio.Card>
              ))}
            </Group>
          </Radio.Group>
          <NumberInput label={w.amount} description={w.max} decimalSeparator="," thousandSeparator="." suffix=" €" decimalScale={2} fixedDecimalScale min={0} hideControls value={model.amount} onChange={set('amount')} />
          <Textarea label={w.letter} placeholder={w.letterHint} rows={4} maxLength={1000} value={model.letter} onChange={typed(set('letter'))} description={`${model.letter.length} von 1.000 Zeichen`} />
          <FileInput label={w.upload} placeholder={w.uploadPress} multiple />
          <Group><Button variant="default" onClick={press('cancel')}>{w.cancel}</Button><Button onClick={press('next')}>{w.next}</Button></Group>
        </Stack>
      </Paper>
    </MantineProvider>
  );
}

run({ select: SelectPage, german: GermanPage });
