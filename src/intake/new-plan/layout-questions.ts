import { GRADE_TEMPLATES } from './grade-templates.ts';
import type { FormPreset } from './plan-answers.ts';
import { listOptions, readOption, type Option, type Question } from './question.ts';

const NONE = 'なし';

const levels: Question = {
  flag: 'levels',
  title: '体系の段の名前',
  help: [
    '計画の柱立ての呼び方を、上の段から順に書きます。例：柱　例：政策,施策,基本事業',
    `柱立てのない計画では「${NONE}」と書きます。`,
  ],
  fallback: () => '柱',
  read(text) {
    const names = text.split(/[,、，]/).map((name) => name.trim());
    const written = names.filter((name) => name !== '' && name !== NONE);
    return { levels: [...new Set(written)] };
  },
};

const GRADES = GRADE_TEMPLATES.map(({ id: value, title: name }) => ({ value, title: name }));

const grades: Question = {
  flag: 'grades',
  title: '評価の付け方',
  help: [
    ...listOptions(GRADES),
    '近いものを番号で選びます。言葉や記号は、あとで plan.yaml で直せます。',
  ],
  fallback: () => '1',
  read(text) {
    const read = readOption(text, GRADES);
    return 'refusal' in read ? read : { grades: read.value };
  },
};

const STAGES = [
  { value: 'no', title: 'ない' },
  { value: 'yes', title: 'ある（検討、準備、実施、完了 など）' },
] as const;

const stages: Question = {
  flag: 'stages',
  title: '仕事の段階の欄',
  help: [...listOptions(STAGES), '様式に、仕事がどの段階にあるかを選ぶ欄があるかどうかです。'],
  fallback: () => '1',
  read(text) {
    const read = readOption(text, STAGES);
    return 'refusal' in read ? read : { hasStages: read.value === 'yes' };
  },
};

const FORMS: readonly Option<FormPreset>[] = [
  { value: 'pdca', title: '計画(P)、取組の経過・成果(D)、評価と理由(C)、改善事項(A)' },
  { value: 'short', title: '取組状況、評価、今後の方向性' },
];

const form: Question = {
  flag: 'form',
  title: '様式の欄',
  help: [
    ...listOptions(FORMS),
    '近いものを番号で選びます。欄は、あとで plan.yaml で様式に合わせます。',
  ],
  fallback: () => '1',
  read(text) {
    const read = readOption(text, FORMS);
    return 'refusal' in read ? read : { form: read.value };
  },
};

/** How the plan is divided, how it grades, and what its sheet asks. */
export const LAYOUT_QUESTIONS: readonly Question[] = [levels, grades, stages, form];
