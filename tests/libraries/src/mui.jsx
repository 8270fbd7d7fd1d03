import { useState } from 'react';
import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import InputAdornment from '@mui/material/InputAdornment';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Select from '@mui/material/Select';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { press } from './form.js';
import { run, typed, useModel } from './react.jsx';
import * as words from './words.js';

function Question({ name, label, value, onChange, options }) {
  return (
    <FormControl>
      <FormLabel id={`${name}-label`}>{label}</FormLabel>
      <RadioGroup row aria-labelledby={`${name}-label`} name={name} value={value} onChange={typed(onChange)}>
        {options.map(([key, text]) => <FormControlLabel key={key} value={key} control={<Radio />} label={text} />)}
      </RadioGroup>
    </FormControl>
  );
}

const Upload = ({ w }) => (
  <Button component="label" variant="outlined">
    {w.uploadPress}
    <input type="file" multiple accept="image/*,video/*" style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }} />
  </Button>
);

/** The list is a modal: the page behind it is hidden from assistive tools and cannot be pressed. */
function SelectPage() {
  const w = words.a;
  const [model, set] = useModel();
  return (
    <Paper sx={{ p: 3, maxWidth: 640 }}>
      <Typography variant="h5">{w.title}</Typography>
      <Stack component="form" spacing={3} noValidate onSubmit={press('next')}>
        <Question name="received" label={w.received} value={model.received} onChange={set('received')} options={[['yes', w.yes], ['no', w.no]]} />
        <FormControl fullWidth>
          <InputLabel id="reason-label">{w.reason}</InputLabel>
          <Select labelId="reason-label" label={w.reason} value={model.reason} onChange={typed(set('reason'))}>
            {w.reasons.map(({ value, label }) => <MenuItem key={value} value={value}>{label}</MenuItem>)}
          </Select>
        </FormControl>
        <FormControl>
          <FormLabel>{w.solution}</FormLabel>
          <ToggleButtonGroup exclusive value={model.solution || null} onChange={(_, value) => set('solution')(value ?? '')} aria-label={w.solution}>
            <ToggleButton value="refund-only">{w.refundOnly}</ToggleButton>
            <ToggleButton value="return-refund">{w.returnRefund}</ToggleButton>
          </ToggleButtonGroup>
        </FormControl>
        <TextField
          label={w.amount} value={model.amount} onChange={typed(set('amount'))} helperText={w.max}
          slotProps={{ input: { startAdornment: <InputAdornment position="start">$</InputAdornment> }, htmlInput: { inputMode: 'decimal' } }}
        />
        <TextField
          label={w.letter} multiline minRows={3} value={model.letter} onChange={typed(set('letter'))} helperText={`${model.letter.length}/1000`}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
        <Upload w={w} />
        <Stack direction="row" spacing={2}>
          <Button onClick={press('cancel')}>{w.cancel}</Button>
          <Button type="submit" variant="contained">{w.next}</Button>
        </Stack>
      </Stack>
    </Paper>
  );
}

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** Shown as money when it is left, as it was typed while it is edited; held as a plain decimal. */
function Amount({ w, value, onChange }) {
  const [focused, setFocused] = useState(false);
  const shown = focused || value === '' || Number.isNaN(Number(value)) ? value : dollars.format(Number(value));
  return (
    <TextField
      variant="standard" label={w.amount} value={shown} helperText={w.max} onFocus={() => setFocused(true)} onBlur={() => setFocused(false)}
      onChange={(event) => onChange(event.target.value.replace(/[$,\s]/g, ''))}
    />
  );
}

/** A wizard: each answer brings the next question, and the reason brings the rest. */
function AutocompletePage() {
  const w = words.d;
  const [model, set] = useModel();
  const options = model.received === 'yes' ? w.arrived : w.reasons;
  return (
    <Paper sx={{ p: 3, maxWidth: 640 }}>
      <Typography variant="h5">{w.title}</Typography>
      <Stack spacing={3}>
        <Question name="received" label={w.received} value={model.received} onChange={(value) => { set('received')(value); set('reason')(''); }} options={[['yes', w.yes], ['no', w.no]]} />
        {model.received && (
          <Autocomplete
            options={options} value={options.find(({ value }) => value === model.reason) ?? null} onChange={(_, option) => set('reason')(option?.value ?? '')}
            isOptionEqualToValue={(one, other) => one.value === other.value} renderInput={(params) => <TextField {...params} label={w.reason} placeholder={w.choose} />}
          />
        )}
        {model.reason && (
          <>
            <Question name="solution" label={w.solution} value={model.solution} onChange={set('solution')} options={[['refund-only', w.refundOnly], ['return-refund', w.returnRefund]]} />
            <Amount w={w} value={model.amount} onChange={set('amount')} />
            <TextField variant="filled" label={w.letter} multiline rows={4} value={model.letter} onChange={typed(set('letter'))} helperText={`${model.letter.length} / 500`} slotProps={{ htmlInput: { maxLength: 500 } }} />
            <Upload w={w} />
          </>
        )}
        <Stack direction="row" spacing={2}>
          <Button onClick={press('cancel')}>{w.cancel}</Button>
          <Button variant="contained" disabled={!model.letter} onClick={press('submit')}>{w.submit}</Button>
        </Stack>
      </Stack>
    </Paper>
  );
}

run({ select: SelectPage, autocomplete: AutocompletePage });
