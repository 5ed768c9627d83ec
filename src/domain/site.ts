import { z } from 'zod';
import { IdSchema } from './id.ts';

export const LICENSES = {
  'CC-BY-4.0': {
    name: 'クリエイティブ・コモンズ 表示 4.0 国際',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
  },
  'PDL-1.0': {
    name: '公共データ利用規約（第1.0版）',
    url: 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0',
  },
} as const;
const LICENSE_CODES = Object.keys(LICENSES) as (keyof typeof LICENSES)[];

/** Where to tell of a weakness of the site, as `security.txt` (RFC 9116) says it. */
export const SecuritySchema = z.strictObject({
  contact: z
    .url({ protocol: /^(https|mailto)$/ })
    .meta({ description: '弱点を見つけた人の連絡先（https: または mailto:）' }),
  expires: z.iso.date().meta({ description: 'この案内を信じてよい最後の日（1年以内を勧める）' }),
});
export type Security = z.infer<typeof SecuritySchema>;

/** `site.yaml`: what the site calls itself, where it lives, and whose plans it shows. */
export const SiteSchema = z.strictObject({
  name: z.string().min(1).meta({ description: 'サイトの名称' }),
  description: z.string().min(1).meta({ description: 'サイトの説明（検索結果に出る一文）' }),
  url: z
    .url({ protocol: /^https?$/ })
    .meta({ description: '公開する URL（サブディレクトリも可）' }),
  operator: z.string().min(1).meta({ description: '運営者' }),
  license: z.enum(LICENSE_CODES).meta({ description: 'データのライセンス' }),
  contact: z
    .url({ protocol: /^(https?|mailto)$/ })
    .optional()
    .meta({ description: '誤りの連絡先（https: または mailto:）' }),
  email: z
    .email()
    .optional()
    .meta({ description: 'カタログ（data.json など）に載せるメールアドレス' }),
  security: SecuritySchema.optional().meta({
    description: 'サイトの弱点の知らせ先（/.well-known/security.txt になる）',
  }),
  notice: z.string().optional().meta({ description: '全ページに出すお知らせ' }),
  publishers: z.array(IdSchema).min(1).meta({ description: '公開する団体（表示順）' }),
});
export type Site = z.infer<typeof SiteSchema>;
