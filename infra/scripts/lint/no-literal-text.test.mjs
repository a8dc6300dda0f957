import { RuleTester } from 'eslint';
import { afterAll, describe, it } from '@jest/globals';
import { noLiteralTextRule } from './no-literal-text.mjs';

Object.assign(RuleTester, { afterAll, describe, it, itOnly: it });

const tester = new RuleTester({ languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } });
const refused = (code) => ({ code, errors: [{ messageId: 'literal' }] });

tester.run('no literal text', noLiteralTextRule, {
  valid: [
    '<p>{t("kits.title")}</p>',
    '<p> · </p>',
    '<p>–</p>',
    '<input type="text" id="name" aria-label={t("name")} />',
    '<p>{count > 0 ? t("a") : null}</p>',
    '<span>{"…"}</span>',
    '<h1>Mutuality</h1>',
    '<p><kbd>Ctrl</kbd></p>',
  ],
  invalid: [
    refused('<p>Kits</p>'),
    refused('<input placeholder="Search" />'),
    refused('<button aria-label={"Close"} />'),
    refused('<p>{"Kits"}</p>'),
    refused('<p title={`Open ${name}`} />'),
    refused('<p>año</p>'),
  ],
});
