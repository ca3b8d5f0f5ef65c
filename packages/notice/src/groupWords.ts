import type { NoticeGroup } from './groupOf.ts';
import type { PublicPopulation } from './Notice.ts';

/** How a population is called, counted, and worked on. */
export interface PopulationWords {
  readonly name: string;
  /** Measure word: 个问题, 条意见建议, 件交办事项. */
  readonly unit: string;
  /** What is done about it: 整改, 落实, 办理. */
  readonly work: string;
  /** The four groups, as a count in a sentence names them. */
  readonly groups: Readonly<Record<NoticeGroup, string>>;
  /** The four groups as headings. */
  readonly headings: Readonly<Record<NoticeGroup, string>>;
}

/** The words of the notice for each population. 自报 marks what no verifier has recognised. */
export const populationWords: Readonly<Record<PublicPopulation, PopulationWords>> = {
  problem: {
    name: '问题',
    unit: '个',
    work: '整改',
    groups: {
      completed: '已完成整改',
      claimed: '自报完成、待销号',
      'in-progress': '正在整改',
      'long-term': '长期整改',
    },
    headings: {
      completed: '已完成整改的问题',
      claimed: '自报完成、待销号的问题',
      'in-progress': '正在整改的问题',
      'long-term': '长期整改的问题',
    },
  },
  suggestion: {
    name: '意见建议',
    unit: '条',
    work: '落实',
    groups: {
      completed: '已落实',
      claimed: '自报落实、待销号',
      'in-progress': '正在落实',
      'long-term': '长期坚持',
    },
    headings: {
      completed: '已落实的意见建议',
      claimed: '自报落实、待销号的意见建议',
      'in-progress': '正在落实的意见建议',
      'long-term': '长期坚持的意见建议',
    },
  },
  assigned: {
    name: '交办事项',
    unit: '件',
    work: '办理',
    groups: {
      completed: '已办结',
      claimed: '自报办结、待销号',
      'in-progress': '正在办理',
      'long-term': '长期坚持',
    },
    headings: {
      completed: '已办结的交办事项',
      claimed: '自报办结、待销号的交办事项',
      'in-progress': '正在办理的交办事项',
      'long-term': '长期坚持的交办事项',
    },
  },
};
