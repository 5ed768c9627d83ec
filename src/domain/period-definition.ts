import { z } from 'zod';

/** Whether the reports of a period are still coming in, or are complete and public. */
const PeriodStatusSchema = z.enum(['collecting', 'published']);
export type PeriodStatus = z.infer<typeof PeriodStatusSchema>;

/** `period.yaml`: where a period stands. A period without this file is published. */
export const PeriodDefinitionSchema = z.strictObject({
  status: PeriodStatusSchema.meta({
    description: '報告を集めている途中（collecting）か、公開する（published）か',
  }),
  due: z.iso.date().optional().meta({ description: '報告の提出期限' }),
});
export type PeriodDefinition = z.infer<typeof PeriodDefinitionSchema>;
