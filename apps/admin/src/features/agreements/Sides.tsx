import type { SignatureParty } from '@mutuality/domain/agreements';
import type { ComponentType } from 'react';
import { dateWords, instantWords } from '../../lib/dates/words.js';
import { zoneHere } from '../../lib/dates/weeks.js';
import { fileAddress } from '../../lib/files/hand-in-file.js';
import { useSave } from '../../lib/graphql/use-save.js';
import { useText } from '../../lib/i18n/use-text.js';
import { formProblems } from '../../lib/refusals/problems.js';
import { useAffiliation } from '../../lib/session/affiliation-context.js';
import { ConfirmButton } from '../../ui/overlay/ConfirmButton.js';
import { OpenForm } from '../../ui/overlay/OpenForm.js';
import { PageStatus, useTell } from '../../ui/page/StatusLine.js';
import { StatusBadge } from '../../ui/Tag.js';
import { type AgreementFile, may, nameOf, type SignatureFacts, signatureOf } from './agreement.js';
import { TakeBackSigningLink } from './agreements.graphql.js';
import styles from './Agreements.module.css';
import { BoardForm } from './BoardForm.js';
import { LinkForm } from './LinkForm.js';
import { PaperForm } from './PaperForm.js';
import { type ActProps, SignForm } from './SignForm.js';

const parties: readonly SignatureParty[] = ['LIBRARY', 'RECOVERY_ORGANIZATION'];

/** The two sides: who has signed, whom it waits for, and what the viewer's own side can do about it. */
export function Sides({ agreement }: { agreement: AgreementFile }) {
  return (
    <ul className={styles.sides}>
      {parties.map((side) => (
        <li key={side} className={styles.card}>
          <h3>{nameOf(agreement, side)}</h3>
          <Side agreement={agreement} side={side} />
          {side === agreement.viewerSide && (
            <PageStatus>
              <OwnActs agreement={agreement} side={side} />
            </PageStatus>
          )}
        </li>
      ))}
    </ul>
  );
}

function Side({ agreement, side }: { agreement: AgreementFile; side: SignatureParty }) {
  const { t, language } = useText();
  const signature = signatureOf(agreement, side);
  if (signature) return <Signed signature={signature} />;
  const waiting = agreement.waitingFor.find(({ party }) => party === side);
  const former = agreement.signatures.find(({ party }) => party === side);
  return (
    <>
      {waiting && (
        <div>
          <StatusBadge state={side === agreement.viewerSide ? 'look' : 'waiting'}>
            {t('agreements.not_signed')}
          </StatusBadge>
        </div>
      )}
      {waiting?.boardMeetsOn && (
        <p>{t('agreements.board.waits', { day: dateWords(waiting.boardMeetsOn, language) })}</p>
      )}
      {former && waiting && (
        <p>{t('agreements.former', { name: former.signedName, version: former.termsVersion })}</p>
      )}
    </>
  );
}

function Signed({ signature }: { signature: SignatureFacts }) {
  const { t, language } = useText();
  const { affiliation } = useAffiliation();
  const { signedName, signedOffice, signedOn, boardDate, method, fileId } = signature;
  return (
    <>
      <div>
        <StatusBadge state="done">{t('agreements.has_signed')}</StatusBadge>
      </div>
      <p>
        {t('agreements.signature', {
          name: signedName,
          office: signedOffice,
          day: dateWords(signedOn, language),
        })}{' '}
        {t(`agreements.method.${method}`)}
      </p>
      {boardDate && <p>{t('agreements.board.approved', { day: dateWords(boardDate, language) })}</p>}
      {fileId && (
        <p>
          <a href={fileAddress(affiliation.id, fileId)} download>
            {t('agreements.scan')}
          </a>
        </p>
      )}
    </>
  );
}

function OwnActs({ agreement, side }: { agreement: AgreementFile; side: SignatureParty }) {
  const { t } = useText();
  const tell = useTell();
  if (!may(agreement, 'agreement.sign')) return null;
  const act = (label: string, Act: ComponentType<ActProps>, first?: boolean) => (
    <OpenForm label={label} tone={first ? 'primary' : undefined}>
      {(close) => (
        <Act
          agreement={agreement}
          side={side}
          onCancel={close}
          onDone={(told) => {
            close();
            tell(told);
          }}
        />
      )}
    </OpenForm>
  );
  return (
    <>
      <div className={styles.buttons}>
        {act(t('agreements.sign'), SignForm, true)}
        {act(t('agreements.paper'), PaperForm)}
        {act(t('agreements.board'), BoardForm)}
        {act(t('agreements.link'), LinkForm)}
      </div>
      <SentLink agreement={agreement} />
    </>
  );
}

/** The link that is out, or has expired, and how to end it. */
function SentLink({ agreement: { id, signingLinks } }: { agreement: AgreementFile }) {
  const speech = useText();
  const { t, language } = speech;
  const tell = useTell();
  const [takeBack] = useSave(TakeBackSigningLink);
  const link = signingLinks.find(({ state }) => state === 'OPEN' || state === 'EXPIRED');
  if (!link) return null;
  const day = instantWords(link.expiresAt, zoneHere(), language);
  return (
    <div className={styles.stack}>
      <p>{t(`agreements.link.${link.state}`, { name: link.name, mail: link.mail, day })}</p>
      {link.state === 'OPEN' && (
        <div>
          <ConfirmButton
            small
            title={t('agreements.link.take_back')}
            explain={t('agreements.link.take_back.explain', { name: link.name })}
            keep={t('agreements.keep')}
            confirm={t('agreements.link.take_back')}
            onConfirm={async () => {
              const { problem } = await takeBack({ id });
              if (problem) return formProblems(problem, speech)[0]?.message;
              tell(t('agreements.link.taken_back'));
            }}
          >
            {t('agreements.link.take_back')}
          </ConfirmButton>
        </div>
      )}
    </div>
  );
}
