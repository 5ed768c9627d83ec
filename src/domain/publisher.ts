import { z } from 'zod';

/** `publisher.yaml`: the municipality that publishes plans. */
export const PublisherDefinitionSchema = z.strictObject({
  code: z.string().optional().meta({ description: '全国地方公共団体コード（6桁、検査数字つき）' }),
  name: z.string().min(1).meta({ description: '団体名' }),
  kana: z.string().optional().meta({ description: '団体名の読み' }),
  englishName: z.string().optional().meta({ description: '団体名（英語）' }),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: '団体の公式サイト' }),
});
export type PublisherDefinition = z.infer<typeof PublisherDefinitionSchema>;
