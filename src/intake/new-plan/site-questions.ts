import { SiteSchema } from '#src/domain/site.ts';
import type { Known, Question } from './question.ts';

function hasNoSite({ survey }: Known): boolean {
  return !survey.hasSite;
}

function siteSoFar({ answers }: Known): { name: string; url: string; operator: string } {
  return answers.site ?? { name: '', url: '', operator: '' };
}

function nameOf({ answers, survey }: Known): string | undefined {
  const known = survey.publishers.find(({ id }) => id === answers.publisherId);
  return answers.publisherName ?? known?.name;
}

const siteName: Question = {
  flag: 'site-name',
  title: 'サイトの名称',
  help: ['site.yaml がまだないので作ります。例：○○市 行財政改革の見える化'],
  applies: hasNoSite,
  fallback: (known) => `${nameOf(known) ?? ''} 行財政改革の見える化`.trim(),
  read: (name, known) => ({ site: { ...siteSoFar(known), name } }),
};

const siteUrl: Question = {
  flag: 'site-url',
  title: '公開するアドレス',
  help: [
    '決まっていなければ、このままで構いません（あとで site.yaml で直せます）。例：https://www.example.jp/kaikaku/',
  ],
  applies: hasNoSite,
  fallback: () => 'https://www.example.jp/kaikaku/',
  read(url, known) {
    return SiteSchema.shape.url.safeParse(url).success
      ? { site: { ...siteSoFar(known), url } }
      : { refusal: `「${url}」は、公開するアドレスになりません。https:// から書いてください。` };
  },
};

const operator: Question = {
  flag: 'operator',
  title: '運営者',
  help: ['例：○○市役所 行政改革推進課'],
  applies: hasNoSite,
  fallback: nameOf,
  read: (name, known) => ({ site: { ...siteSoFar(known), operator: name } }),
};

export const SITE_QUESTIONS: readonly Question[] = [siteName, siteUrl, operator];
