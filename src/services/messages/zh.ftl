## The site

site-name = 移民网络枢纽
site-note = 开源版本 · 示例数据
site-description = 按目标、指导原则和国家搜索落实移民问题全球契约的实践。
not-a-un-website = 独立的开源项目，并非联合国网站。
skip-to-content = 跳转到主要内容
languages = 语言
offer = 本页有中文版
nav-main = 主导航
nav-menu = 菜单
nav-practices = 实践
nav-objectives = 目标
nav-principles = 指导原则
nav-about = 关于
close = 关闭
home = 首页
breadcrumb = 当前位置
search = 搜索
footer-about = 一个共享的园地，让人了解在落实《安全、有序和正常移民全球契约》方面哪些做法行之有效。
footer-explore = 浏览
footer-service = 本服务
footer-hub = 关于本枢纽
footer-compact = 全球契约
footer-network = 移民网络
footer-accessibility = 无障碍声明
footer-privacy = 隐私
footer-terms = 使用条款
footer-appearance = 外观：浅色、深色、自动
footer-independent = 独立的开源项目，与联合国无隶属关系，也未经联合国认可。
map-disclaimer = 本地图上的边界、名称和标示不意味着任何官方认可或接受。

## Words used everywhere

objective = 目标
objective-title = 目标{ $it }：{ $other }
list-separator = 、
and-more = { $it }及另外{ $other }个
years-since = 自{ $it }年起
sample = 示例
selected = 已选
next = 下一页
previous = 上一页
pages = 分页
page-number = 第{ $it }页
key-facts = 要点
nothing-published = 这里尚未发布任何内容。
filter-further = 进一步筛选
unofficial-translation = 标题为非正式译文。
practices-count = { $n ->
   *[other] { $count }项实践
}
all-n-practices = { $n ->
   *[other] 全部{ $count }项实践
}
all-practices = 全部实践
all-objectives = 全部目标
map-and-table = 地图和数据表
view-as-table = 以表格查看
group-a = 正常途径与体面工作
group-b = 安全、保护与边境
group-c = 包容与贡献
group-d = 数据、权利与合作

## Home

home-title = 移民治理中行之有效的做法
home-heading = 移民领域行之有效的做法，由亲历者讲述
home-lead = 搜索各国政府、城市、工会和社区的实践。每项实践都与移民问题全球契约的23项目标相关联。
search-practices = 搜索实践
search-example = 例如：技能认可
home-popular = 热门：
home-map-caption = 按国家列示已发布的实践。圆圈越大，实践越多。
stat-practices = { $n ->
   *[other] 项已发布的实践
}
stat-countries = { $n ->
   *[other] 个国家和领土
}
stat-objectives = 项目标至少有一项实践
stat-languages = 种界面语言
home-objectives = 按目标浏览
home-objectives-lead = 全球契约确定了23项目标。颜色对应审查论坛的四个圆桌会议。
home-all-objectives = 23项目标及其承诺
home-compact-text = 关于契约
home-latest = 最新实践
home-latest-lead = 每张卡片上的圆环有23个点，每个目标一个：实心为主要目标，空心为同时服务的目标。
home-how = 实践如何发布
home-how-lead = 每项实践在发布前均由同行按照公开的标准评阅。
home-how-more = 同行评审如何进行
home-how-1 = 草稿
home-how-1-text = 亲历者写下所做之事、取得的成果以及今后会如何改进。
home-how-2 = 初审
home-how-2-text = 编辑核实其确为实践、涉及移民且内容完整。
home-how-3 = 同行评审
home-how-3-text = 至少由一名联合国评审员和另外两名评审员评阅，且无利益冲突。
home-how-4 = 发布
home-how-4-text = 一个可供引用并附有历史记录的页面。每次修改都会产生新版本。

## Practices

practices-heading = 实践库
practices-lead = 落实全球契约的实例，可供他人借鉴。
practices-title = { $n ->
   *[other] 实践：{ $count }项结果
}
practices-title-page = ，第{ $it }页，共{ $other }页
filters = 筛选条件
filters-clear = 清除全部筛选条件
filters-apply = { $n ->
   *[other] 显示{ $count }项实践
}
filtered-by = 筛选依据
filter-remove = 移除筛选条件
match-all = 必须符合所有勾选项
show-more = { $n ->
   *[other] 再显示{ $count }项
}
facet-objective = 目标
facet-region = 区域
facet-country = 国家
facet-lead = 牵头方
facet-principle = 指导原则
facet-sdg = 可持续发展目标
facet-type = 类型
facet-language = 正文语言
facet-year = 年份
facet-scope = 地理范围
facet-status = 状态
status-active = 进行中
status-ended = 已结束
sort = 排序
sort-by = 排序方式
sort-relevance = 相关度
sort-newest = 最新
sort-oldest = 最早
sort-title = 标题
view = 视图
view-list = 列表
view-map = 地图
view-table = 表格
table-title = 标题
table-where = 地点
table-when = 时间
map-table-caption = 按国家列示的实践
export-this-list = 此列表的格式
search-mended-none = 没有内容包含
search-mended-instead = 以下是相近词语的结果：
nothing-found = 未找到实践
nothing-found-remove = 去掉以下条件可找到最多结果：
nothing-found-show = { $n ->
   *[other] 去掉后显示{ $count }项实践
}
nothing-found-text = 请尝试更少或更宽泛的词语，或移除部分筛选条件。
chips-more = { $n ->
   *[other] 另有{ $count }项
}

## One practice

main-objectives = 主要目标
also-contributes = 同时促进
of-23-objectives = 共23项目标
text-in-language = 正文为原文语言：{ $it }。尚未翻译。
on-this-page = 本页内容
practice-summary = 摘要
practice-organisations = 组织
organisations-leading = 执行组织
organisations-partners = 合作伙伴
organisations-donors = 捐助方
practice-benefit-and-impact = 效益和影响
practice-key-lessons = 主要经验教训
practice-recommendations = 推广建议
practice-innovation = 创新
practice-resources = 资源
resource-source = 事实来源
practice-review = 同行评审
review-sample = 这是关于一项真实公共实践的示例记录，由我们自行撰写，未经本门户评审。
review-none = 本记录未附评审回执。
practice-history = 版本历史
version-number = 版本{ $it }
version-this = 版本{ $it }（本版本）
old-version = 您正在阅读版本{ $it }，该版本已被取代。
current-version = 阅读当前版本（{ $it }）
cite = 引用
cite-heading = 引用本实践
copy = 复制
copied = 已复制
print = 打印
facts-where = 地点
facts-when = 时间
facts-published = 发布日期
related-practices = 相关实践

## Objectives, principles, countries

objectives-heading = 全球契约的23项目标
objectives-lead = 各国商定共同努力的事项。每项目标都通向落实该目标的实践。
objective-asks = 该目标的要求
practices-by-region = 按区域列示的实践
follow-this = 关注和再利用
principles-heading = 全球契约的10项指导原则
principles-lead = 它们贯穿所有目标。每项实践均遵守全部十项原则，并指明其最能体现的原则。
principle-number = 指导原则{ $it }（共10项）
principle-practices = { $n ->
   *[other] { $count }项实践体现这一原则
}
country-description = 落实移民问题全球契约的实践：{ $it }
country-practices = { $n ->
   *[other] { $count }项已发布的实践涉及该国。
}
country-none = 该国尚无实践
country-none-text = 请看同一区域内行之有效的做法。
champion-country = 倡导国
practices-by-objective = 按目标列示的实践

## The Compact and the Network

regional-reviews = 区域审查
commission = 区域委员会
rounds = 轮次
champion-countries = 倡导国
champion-countries-note = 依据截至2023年的公开名单，可能不完整。
executive-committee = 执行委员会
coordinator = 协调方
entities-heading = { $n ->
   *[other] 移民网络的{ $count }个成员
}
workstreams = 工作流
workstream = 工作流
co-leads = 共同牵头方
not-stated = 未注明

## Pages of text

contact-operator = 如何联系本系统运营方：

## Appearance

appearance = 外观
appearance-lead = 选择页面在此设备上的显示方式。该选择仅保存在一个 cookie 中。
appearance-auto = 跟随设备设置
appearance-light = 浅色
appearance-dark = 深色
appearance-save = 保存选择

## Vocabularies

kind-government = 政府
kind-local-authority = 地方当局
kind-un-entity = 联合国实体
kind-intergovernmental = 政府间组织
kind-civil-society = 民间社会
kind-diaspora = 侨民或移民主导的组织
kind-trade-union = 工会
kind-faith-based = 宗教组织
kind-red-cross = 红十字会或红新月会
kind-private-sector = 私营部门
kind-academia = 学术界
kind-media = 媒体
kind-other = 其他
type-partnership = 伙伴关系或多利益攸关方倡议
type-project = 项目或方案
type-research = 研究
type-policy = 政策，包括法律和公共措施
type-service = 提供服务
type-tool = 工具或平台
type-training = 培训
type-campaign = 宣传活动
type-other = 其他
scope-global = 全球
scope-regional = 区域
scope-national = 国家
scope-local = 地方
language-en = 英文
language-fr = 法文
language-es = 西班牙文
language-ar = 阿拉伯文
language-ru = 俄文
language-zh = 中文

## When something goes wrong

error-not-found-title = 未找到页面
error-not-found-text = 地址可能有误，或页面已被移动。请搜索该页面，或从以下页面继续浏览。
error-bad-request-title = 无法理解此请求
error-bad-request-text = 地址或表单不完整。请返回并重试。
error-cross-site-title = 此表单来自其他网站
error-cross-site-text = 为了您的安全，仅接受本网站页面提交的表单。请在此打开页面并重试。
error-too-large-title = 内容过大
error-too-large-text = 您发送的内容超出可接受的大小。请缩短后重试。
error-internal-title = 我们这边出了问题
error-internal-text = 故障已记录。请稍后重试；如仍出现，请将以下编号告知运营方。
error-unavailable-title = 服务暂时不可用
error-unavailable-text = 没有任何内容丢失。请几秒钟后重试。
error-unavailable-again = 重试
error-reference = 编号：
