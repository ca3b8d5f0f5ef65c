/** The languages in which messages are put. Documents are Chinese whatever the language of messages. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language that there is. */
export type InEachLanguage = Readonly<Record<Language, string>>;

/** Texts by code. */
export type Vocabulary<Code extends string = string> = Readonly<Record<Code, InEachLanguage>>;
