/** The product's name is the same in every language. */
const hasWords = (text) => /\p{L}/u.test(text) && text.trim() !== 'Mutuality';

/** Names of keys and pieces of code are not translated. */
const untranslated = new Set(['kbd', 'code']);

/** Attributes whose value people read or hear. */
const shown = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'error',
  'label',
  'nothingFoundMessage',
  'placeholder',
  'title',
]);

const literalOf = (node) => {
  const inner = node?.type === 'JSXExpressionContainer' ? node.expression : node;
  if (inner?.type === 'Literal' && typeof inner.value === 'string') return inner.value;
  if (inner?.type === 'TemplateLiteral') return inner.quasis.map((part) => part.value.cooked).join('');
  return '';
};

/** Refuses words written into a component: every word on screen has an id and stands in both languages. */
export const noLiteralTextRule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Words on screen come from the catalogs.' },
    messages: { literal: '"{{text}}" is seen by people: give it an id and both languages.' },
  },
  create(context) {
    const report = (node, text) => {
      if (untranslated.has(node.parent?.openingElement?.name.name)) return;
      if (hasWords(text))
        context.report({ node, messageId: 'literal', data: { text: text.trim().slice(0, 40) } });
    };
    return {
      JSXText: (node) => report(node, node.value),
      JSXAttribute: (node) => shown.has(node.name.name) && report(node, literalOf(node.value)),
      JSXExpressionContainer: (node) => node.parent.type !== 'JSXAttribute' && report(node, literalOf(node)),
    };
  },
};
