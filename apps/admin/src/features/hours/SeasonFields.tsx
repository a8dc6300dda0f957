import { IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { useText } from '../../lib/i18n/use-text.js';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { SelectField } from '../../ui/form/ChoiceField.js';
import { NumberField } from '../../ui/form/TextField.js';
import { TimeField } from '../../ui/form/WhenField.js';
import { emptyPeriod, everyWeek, type PeriodDraft, type SeasonDraft, weekdays } from './hours-draft.js';
import styles from './Hours.module.css';
import { months, weekdayWords, weeksWords } from './words.js';

interface SeasonFieldsProps {
  at: number;
  season: SeasonDraft;
  onChange: (season: SeasonDraft) => void;
  onRemove: () => void;
}

/** One season's week; the first holds all year. */
export function SeasonFields({ at, season, onChange, onRemove }: SeasonFieldsProps) {
  const { t, language } = useText();
  const name = `seasons.${at}`;
  const setDay = (days: readonly number[], periods: PeriodDraft[]) =>
    onChange({
      ...season,
      days: season.days.map((day, index) =>
        days.includes(index) ? { periods: periods.map((period) => ({ ...period })) } : day,
      ),
    });
  return (
    <div className={styles.season}>
      <h2>{at === 0 ? t('hours.all_year') : t('hours.season', { number: at })}</h2>
      {at > 0 && (
        <div className={styles.period}>
          <SelectField
            name={`${name}.fromMonth`}
            label={t('hours.from_month')}
            options={months(language)}
            length="medium"
          />
          <NumberField name={`${name}.fromDay`} label={t('hours.from_day')} maxLength={2} />
          <SelectField
            name={`${name}.toMonth`}
            label={t('hours.to_month')}
            options={months(language)}
            length="medium"
          />
          <NumberField name={`${name}.toDay`} label={t('hours.to_day')} maxLength={2} />
          <Button icon={<IconTrash size={18} aria-hidden="true" />} onClick={onRemove}>
            {t('hours.remove_season')}
          </Button>
        </div>
      )}
      {season.days.map(({ periods }, day) => (
        <DayFields
          key={day}
          name={`${name}.days.${day}`}
          day={day}
          periods={periods}
          onChange={(next) => setDay([day], next)}
          onCopy={(days) => setDay(days, periods)}
        />
      ))}
    </div>
  );
}

interface DayFieldsProps {
  name: string;
  /** Monday = 0. */
  day: number;
  periods: PeriodDraft[];
  onChange: (periods: PeriodDraft[]) => void;
  onCopy: (days: number[]) => void;
}

function DayFields({ name, day, periods, onChange, onCopy }: DayFieldsProps) {
  const { t, language } = useText();
  const words = weekdayWords(day + 1, language);
  return (
    <fieldset className={styles.day}>
      <legend>{words}</legend>
      {periods.length === 0 && <p className={styles.muted}>{t('hours.closed')}</p>}
      {periods.map((period, at) => (
        <div key={at} className={styles.period}>
          <TimeField name={`${name}.periods.${at}.opensAt`} label={t('hours.opens')} />
          <TimeField name={`${name}.periods.${at}.closesAt`} label={t('hours.closes')} />
          <WeeksField name={`${name}.periods.${at}.weeks`} own={period.weeks} />
          <Button
            icon={<IconTrash size={18} aria-hidden="true" />}
            aria-label={t('hours.remove_of', { day: words, number: at + 1 })}
            onClick={() => onChange(periods.filter((_, index) => index !== at))}
          >
            {t('hours.remove')}
          </Button>
        </div>
      ))}
      <div className={styles.row}>
        <Button
          small
          icon={<IconPlus size={18} aria-hidden="true" />}
          aria-label={t('hours.add_of', { day: words })}
          onClick={() => onChange([...periods, emptyPeriod])}
        >
          {t('hours.add')}
        </Button>
        {periods.length > 0 && (
          <Disclosure
            fromStart
            label={
              <>
                <IconCopy size={18} aria-hidden="true" /> {t('hours.use_on')}
                <span className="visually-hidden">: {words}</span>
              </>
            }
          >
            {(close) => (
              <ul className={styles.days}>
                {targetsOf(day).map(({ key, days }) => (
                  <li key={key}>
                    <Button
                      small
                      wide
                      tone="quiet"
                      onClick={() => {
                        onCopy(days);
                        close();
                      }}
                    >
                      {key === 'workdays'
                        ? t('hours.use_on.workdays')
                        : weekdayWords(Number(key) + 1, language)}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </Disclosure>
        )}
      </div>
    </fieldset>
  );
}

/** Where a day's hours can be used as well: Monday to Friday at once, or one other day. */
function targetsOf(day: number): { key: string; days: number[] }[] {
  const others = weekdays.map((weekday) => weekday - 1).filter((each) => each !== day);
  return [
    { key: 'workdays', days: others.filter((each) => each < 5) },
    ...others.map((each) => ({ key: String(each), days: [each] })),
  ];
}

const usualWeeks = [everyWeek, '1', '2', '3', '4', '5', '-1', '1,3', '2,4'];

/** In which weeks of the month; every week unless said otherwise. */
function WeeksField({ name, own }: { name: string; own: string }) {
  const speech = useText();
  const options = [...new Set([...usualWeeks, own])];
  return (
    <SelectField
      name={name}
      label={speech.t('hours.weeks')}
      length="medium"
      options={options.map((value) => ({ value, label: weeksWords(value, speech) }))}
    />
  );
}
