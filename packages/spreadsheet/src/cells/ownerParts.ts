/** What a part of an owners' cell is. */
export type OwnerKind = 'post' | 'unit' | 'name' | 'group' | 'nobody';

const nobody = /^([/／\\—–\-－~]+|无|暂无|空|\(无\))$/;
const group =
  /^(全体|各|所有|全局|机关各|局属各|相关|有关|其他)\S*(成员|人员|干部|职工|党员|科室|部门|单位|处室|支部|委办|乡镇|街道|班子|科\(室\)|所|站|负责人|领导)$|^(班子成员|领导班子|全体|局领导|局班子)$/;
const post =
  /(书记|局长|主任|主席|处长|科长|院长|校长|县长|市长|区长|镇长|乡长|州长|省长|厅长|部长|司长|组长|所长|站长|队长|支队长|大队长|总经理|董事长|经理|会长|秘书长|行长|园长|馆长|台长|社长|股长|室主任|总工程师|总会计师|总经济师|总监|政委|检察长|委员|常委|组员|成员|领导|负责人|专员|调研员|巡视员|主管|班长|厂长|村长|院士|校领导|副职|正职|第一责任人|一把手)$/;
const unit =
  /(局|科|室|处|部|办|办公室|中心|委|委员会|党委|党组|总支|支部|所|站|队|支队|大队|院|校|学校|中学|小学|幼儿园|公司|集团|厂|司|厅|组|小组|领导小组|专班|会|协会|学会|工会|妇联|团委|纪委|监委|纪检监察组|机构|单位|部门|科室|处室|街道|办事处|镇|乡|村|社区|县|区|市|省|州|股|馆|园|团|学院|系|医院|银行|分局|窗口|政府|基地|项目部|指挥部|联社|台|社|分院|分中心|班子|法院|检察院|军|营|连|院系|库|库区|林场|农场|水厂|段|党校|行|支行|分行|总队|档案馆|平台)(\([^)]*\))?$/;

const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖代付覃兰候仝';
const doubleSurnames =
  /^(欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|夏侯|南宫|长孙|宇文|端木|百里|呼延|西门|独孤|轩辕)/;

/** Says what a part of an owners' cell is by its words; undefined where they do not tell. */
export function ownerKind(part: string): OwnerKind | undefined {
  const plain = part.normalize('NFKC').replace(/[\s\u200b-\u200f]+/g, '');
  if (plain === '' || nobody.test(plain)) return 'nobody';
  if (group.test(plain)) return 'group';
  const bare = plain.replace(/\([^)]*\)$/, '');
  if (/某/.test(bare) && bare.length <= 4) return 'name';
  if (post.test(bare) && !/^(纪委|党委)$/.test(bare)) return 'post';
  if (isName(bare)) return 'name';
  if (unit.test(bare)) return 'unit';
  // 局长王五, 王五局长: a post with its holder.
  if (isPostWithName(bare)) return 'post';
  return undefined;
}

/** A personal name: two to four characters that begin with a surname and are no unit's name. */
export function isName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,6}·\p{Script=Han}{1,8}$/u.test(text)) return false;
  if (text.includes('·')) return true;
  const double = doubleSurnames.test(text);
  if (!double && (!surnames.includes(text[0] ?? '') || text.length > 3)) return false;
  if (!unit.test(text)) return !post.test(text);
  // 王建社, 李文会 end as units do; 文化科, 金融办, 团委 are units.
  return (
    text.length === 3 &&
    /[社会团园台系行营连段]$/.test(text) &&
    !/(协|商|工|学|党|支|银|法|妇|居|委|青)[社会团园台系行]$/.test(text)
  );
}

function isPostWithName(text: string): boolean {
  const split =
    /^(.*(?:书记|局长|主任|主席|处长|科长|院长|校长|县长|市长|区长|镇长|乡长|厅长|部长|组长|所长|站长|队长|经理|董事长|会长|委员|成员|常委))(\p{Script=Han}{2,4})$/u.exec(
      text,
    );
  return split?.[2] !== undefined && isName(split[2]);
}
