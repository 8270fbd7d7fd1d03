import { mount } from 'svelte';
import './plain.css';
import { start } from './form.js';
import Bits from './Bits.svelte';
import Own from './Own.svelte';

start({ own: Own, bits: Bits }, (page, target) => mount(page, { target }));
