// What is painted over something of ours, where the browser does not tell: in Firefox. An element is asked for point by point,
// close enough that no cover has holes for all of them; and what lets presses through, or paints beyond its box, is looked for.

(() => {
  const { recourse } = globalThis;
  const { isAt, withAround } = recourse;
  // In CSS pixels: how far in from its edges it has to be the topmost, and how close points are to each other.
  const INSET = 4;
  const GRID = 4;
  // How high a page has to lift something for it to come near what stands beside it.
  const HIGH = 2_147_482_000;
  // In CSS pixels: what no text paints beyond its box unless it is made to.
  const ORDINARY = 30;
  const SEEN = { opacityProperty: true, visibilityProperty: true };
  // What is drawn without a background, a border or words.
  const DRAWN = new Set('audio button canvas embed iframe img input meter object progress select textarea video'.split(' '));
  const FIELDS = new Set(['input', 'meter', 'progress', 'textarea']);
  const PARTS_OF_FIELDS =
    '::placeholder ::file-selector-button ::-moz-range-thumb ::-moz-range-track ::-moz-range-progress ::-moz-progress-bar ::-moz-meter-bar ::-moz-color-swatch'.split(
      ' ',
    );
  const AROUND = ['::before', '::after'];

  const none = (value) => ['none', '', undefined].includes(value);
  const boxOf = (element) => element.getBoundingClientRect();
  const number = (text) => Number.parseFloat(text) || 0;
  const lengthsIn = (text) => (none(text) ? [] : [...text.matchAll(/(-?[\d.]+)px/g)].map(([, length]) => Math.abs(length)));
  const sum = (lengths) => lengths.reduce((all, length) => all + length, 0);
  const isSvg = (element) => element.namespaceURI === 'http://www.w3.org/2000/svg';
  const hasNoPress = 'none stroke visiblestroke fill visiblefill'.split(' ');
  const isThrough = (style) =>
    hasNoPress.includes(style.pointerEvents.toLowerCase()) && style.visibility === 'visible' && style.opacity !== '0';
  const textsIn = (each) => [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const isMoved = (style) =>
    !(none(style.transform) || /^matrix\(1, 0, 0, 1, [^,]+, [^,]+\)$/.test(style.transform)) ||
    ['rotate', 'scale', 'perspective', 'offsetPath'].some((name) => !none(style[name]));

  const widest = (style, name) => Math.max(...['Top', 'Right', 'Bottom', 'Left'].map((side) => number(style[`border${side}${name}`])));

  // How far beyond its box an element may paint by itself: shadows, of which the blur fades, its outline, the picture of its
  // border, and rules between columns.
  function reachOf(style) {
    const shadows = [style.boxShadow, style.textShadow].flatMap((text) => (none(text) ? [] : text.split(/,(?![^(]*\))/)));
    const reaches = shadows.map((shadow) => {
      const [x = 0, y = 0, blur = 0, spread = 0] = lengthsIn(shadow);
      return Math.max(x, y) + blur / 2 + spread;
    });
    if (!none(style.outlineStyle)) reaches.push(number(style.outlineWidth) + Math.max(0, number(style.outlineOffset)));
    if (!none(style.borderImageSource)) {
      for (const outset of style.borderImageOutset.split(' ')) {
        reaches.push(number(outset) * (outset.endsWith('px') ? 1 : widest(style, 'Width')));
      }
    }
    return Math.max(0, ...reaches);
  }

  // The same of what an element does to all that is drawn in it: filters, and lines drawn through or under words.
  function reachWithin(style) {
    const filter = none(style.filter) ? 0 : style.filter.includes('url(') ? Infinity : sum(lengthsIn(style.filter));
    const size = number(style.fontSize);
    const thickness = number(style.textDecorationThickness) * (style.textDecorationThickness.endsWith('%') ? size / 100 : 1);
    const line = none(style.textDecorationLine) ? 0 : thickness + Math.abs(number(style.textUnderlineOffset));
    const stroke = number(style.webkitTextStrokeWidth);
    const emphasis = none(style.textEmphasisStyle) ? 0 : size;
    return filter + [line, stroke, emphasis].reduce((all, reach) => all + (reach > ORDINARY ? reach : 0), 0);
  }

  const hasPaint = (style) =>
    [style.backgroundImage, style.boxShadow, style.outlineStyle, style.backdropFilter, style.borderImageSource].some(
      (value) => !none(value),
    ) ||
    !/, 0\)$/.test(style.backgroundColor) ||
    widest(style, 'Width') > 0 ||
    !['none', 'normal'].includes(style.content) ||
    !none(style.columnRuleStyle);

  function isPaintedOver(element) {
    const target = boxOf(element);
    const lies = (box, reach = 0) =>
      box.left - reach < target.right - INSET &&
      box.right + reach > target.left + INSET &&
      box.top - reach < target.bottom - INSET &&
      box.bottom + reach > target.top + INSET;
    // By its shadow, its filter or the like, and not by itself: what lies there was asked for already, unless it is round.
    const reaches = (box, reach) => reach > 0 && lies(box, reach) && (reach > ORDINARY || !lies(box));
    const liesIn = (node) => {
      const range = new Range();
      range.selectNodeContents(node);
      return [...range.getClientRects()].some((box) => lies(box));
    };
    const around = new Set(withAround(element));
    // What stands beside the page, and not in it, lies above all of it that is not in the top layer and does not say that it is
    // as high.
    const { host } = element.getRootNode();
    const isLifted = host.matches(':popover-open');
    const isBeside = isLifted || host.parentNode === document.documentElement;
    const isTop = (each) => each.matches(':modal, :popover-open, :fullscreen') && !each.contains(host);
    // Lifted above a dialog, it lies above what is in that as well.
    const isHigh = (each) => (!isLifted && number(getComputedStyle(each).zIndex) >= HIGH) || isTop(each);
    const isBelow = (each) => isBeside && !withAround(each).some(isHigh);
    // What each hands on to all that is drawn in it: how far its filters reach, how many times as large it is drawn, and
    // whether it is turned.
    const handed = new Map();
    const ofDocument = { reach: 0, scale: 1, isTurned: false };

    function hand(each, style, box, given) {
      const scales = [box.width / each.offsetWidth, box.height / each.offsetHeight].filter((scale) => Number.isFinite(scale) && scale > 0);
      const scale = scales.length > 0 ? Math.max(...scales) : given.scale;
      const all = { reach: given.reach + reachWithin(style) * scale, scale, isTurned: given.isTurned || isMoved(style) };
      // What an SVG picture does inside of its own box ends there.
      const isCut = each.localName === 'svg' && style.overflow !== 'visible' && all.reach === given.reach;
      all.within = given.within ?? (isCut ? box : undefined);
      handed.set(each, all);
      return all;
    }

    // What a pseudo-element paints stands in no box that could be asked for.
    function covers(each, part, { reach: given, scale, isTurned }) {
      const style = getComputedStyle(each, part);
      if (['none', 'normal'].includes(style.content) || style.visibility !== 'visible' || style.opacity === '0' || style.display === 'none')
        return false;
      if ((isBelow(each) && !(number(style.zIndex) >= HIGH)) || !each.checkVisibility(SEEN)) return false;
      const own = given + (reachOf(style) + reachWithin(style)) * scale;
      const through = isThrough(style);
      if (!through && own === 0) return false;
      const isFree = ['absolute', 'fixed'].includes(style.position);
      if (style.position === 'fixed' || /^matrix3d/.test(style.transform) || !none(getComputedStyle(each).perspective)) return true;
      const isHolder = getComputedStyle(each).position !== 'static' || !isFree;
      const box = boxOf(isHolder ? each : (each.offsetParent ?? document.documentElement));
      const [from, down, width, height] = ['left', 'top', 'width', 'height'].map((name) => number(style[name]) * scale);
      // However it is moved and turned from there, by no more than it is told to.
      const moved = none(style.transform) ? [] : style.transform.match(/-?[\d.]+/g).map((each) => Math.abs(Number(each)));
      const size = Math.max(width, height);
      const turned = Math.max(0, ...moved.slice(4)) * scale + Math.max(1, ...moved.slice(0, 4)) * (moved.length > 0 ? size : 0);
      const test = through ? lies : reaches;
      if (isFree && !isTurned) {
        const { left: x, top: y } = box;
        return test({ left: x + from, top: y + down, right: x + from + width, bottom: y + down + height }, turned + own);
      }
      const margins = sum(['Top', 'Right', 'Bottom', 'Left'].map((side) => Math.abs(number(style[`margin${side}`]))));
      const words = number(style.fontSize) * style.content.length;
      const away = Math.abs(from) + Math.abs(down) + width + height + (margins + (words > ORDINARY * 10 ? words : 0)) * scale;
      return test(box, own + (through || own > ORDINARY ? turned + away : 0));
    }

    // A list's sign may be a picture, or letters of any size.
    function reachOfSign(each, style) {
      if (!style.display.includes('list-item')) return 0;
      const { content, fontSize, textShadow } = getComputedStyle(each, '::marker');
      const size = number(fontSize) * (['none', 'normal', undefined].includes(content) ? 2 : content.length);
      return (none(style.listStyleImage) ? 0 : Infinity) + (size > ORDINARY * 6 ? size : 0) + sum(lengthsIn(textShadow));
    }

    // Parts of an element that may have a shadow of their own.
    function reachOfParts(each, hasWords) {
      const parts = FIELDS.has(each.localName) ? [...PARTS_OF_FIELDS] : [];
      if (hasWords) parts.push('::first-letter', '::first-line');
      if (hasWords && !getSelection().isCollapsed) parts.push('::selection');
      return Math.max(0, ...parts.map((part) => reachOf(getComputedStyle(each, part))));
    }

    function isOver(each, given) {
      const [style, box] = [getComputedStyle(each), boxOf(each)];
      const all = hand(each, style, box, given);
      if (AROUND.some((part) => covers(each, part, all))) return true;
      // What ours stands in may paint lines through all words in it, and words of its own over it.
      if (around.has(each)) return all.reach > ORDINARY || (isThrough(style) && textsIn(each).some(liesIn));
      if (recourse.isOurs(each) || !each.checkVisibility(SEEN)) return false;
      if (isTop(each) && !isLifted) {
        const behind = getComputedStyle(each, '::backdrop');
        if (isThrough(behind) && hasPaint(behind)) return true;
      }
      if (isBelow(each) || (given.within && !lies(given.within))) return false;
      const texts = textsIn(each);
      const signs = isSvg(each) && ['markerStart', 'markerMid', 'markerEnd'].some((name) => !none(style[name])) ? Infinity : 0;
      const stroke = isSvg(each) && !none(style.stroke) ? number(style.strokeWidth) : 0;
      const columns = none(style.columnRuleStyle) ? 0 : Math.max(0, each.scrollWidth - each.clientWidth);
      const beyond = Math.max(reachOf(style), reachOfSign(each, style), reachOfParts(each, texts.length > 0), columns, signs);
      if (reaches(box, all.reach + beyond * all.scale)) return true;
      if (!isThrough(style)) return false;
      if (texts.some(liesIn)) return true;
      if (isSvg(each)) return lies(box, stroke * all.scale);
      return lies(box) && (DRAWN.has(each.localName) || hasPaint(style));
    }

    const isIn = (root, of) =>
      [...root.querySelectorAll('*')].some((each) => {
        const given = handed.get(each.parentElement) ?? of;
        if (isOver(each, given)) return true;
        const inner = recourse.isOurs(each) ? undefined : (each.openOrClosedShadowRoot ?? each.shadowRoot);
        return inner && isIn(inner, handed.get(each));
      });
    return CSS.highlights?.size > 0 || isIn(document, ofDocument);
  }

  /** Whether nothing lies over an element of a root of ours. */
  function isFree(element, root) {
    const { left, top, right, bottom } = boxOf(element);
    for (let y = top + INSET + Math.random() * GRID; y < bottom - INSET; y += GRID) {
      for (let x = left + INSET + Math.random() * GRID; x < right - INSET; x += GRID) {
        if (!isAt(element, root, x, y)) return false;
      }
    }
    return !isPaintedOver(element);
  }

  Object.assign(recourse, { isFree });
})();
