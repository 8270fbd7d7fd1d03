// Writes a text into a field, and tells the page as typing would.

(() => {
  const { form } = globalThis.recourse;
  const { isNative, tellBefore, tellOfChange } = form;

  // An editor with a model of its own takes what it is told of before it happens; any other is written into.
  function writeInto(editor, text) {
    const selection = editor.ownerDocument.getSelection();
    selection?.selectAllChildren(editor);
    const lines = text.split('\n');
    let isTaken = editor.textContent !== '' && tellBefore(editor, 'deleteContentBackward', null);
    for (const [n, line] of lines.entries()) {
      if (n > 0) isTaken = tellBefore(editor, 'insertParagraph', null) || isTaken;
      if (line) isTaken = tellBefore(editor, 'insertText', line) || isTaken;
    }
    if (!isTaken) editor.replaceChildren(...lines.flatMap((line, n) => (n ? [document.createElement('br'), line] : [line])));
    selection?.removeAllRanges();
  }

  /** @param {boolean} [isQuiet] a page that makes something of an emptied field, when it is left, is not told that it is left */
  function write(element, text, isQuiet) {
    if (isNative(element)) element.value = text;
    else writeInto(element, text);
    tellOfChange(element, isQuiet);
  }

  Object.assign(form, { write });
})();
