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

## Signing up, in and out

sign-in = 登录
sign-out = 退出登录
sign-up = 创建账户
account = 您的账户
account-menu = 账户菜单
signed-in-as = 登录身份：{ $it }
back-to = 返回{ $it }
email = 电子邮件地址
email-hint = 我们只就您的账户和您关注的内容发送邮件
password = 密码
password-show = 显示
password-hide = 隐藏
password-new = 新密码
password-hint = 至少15个字符。最好是一句只有您才会写的话
password-hint-factor = 至少8个字符，因为您登录时还需输入验证码
optional = （选填）
problem-summary = 出现问题
error-prefix = 错误：
continue = 继续
save = 保存
cancel = 取消
saved = 您的更改已保存。
sign-in-lead = 登录后，您可以分享实践、参与讨论和作出承诺。阅读无需账户。
sign-in-failed = 输入您账户的地址和密码。该地址与密码不匹配，或该地址尚未确认
sign-in-first = 请登录后继续。登录后将返回您请求的页面。
sign-in-new = 首次使用？
sign-in-forgot = 设置新密码
sign-in-sso = 通过{ $it }登录
sign-in-sso-failed = 通过{ $it }登录未成功。请重试，或使用密码登录。
sign-in-sso-unknown = { $it }提供的地址没有对应的账户。请先用该地址创建账户。
signed-out = 您已退出登录。
sign-up-lead = 面向从事移民工作的人士，无论来自政府、城市、工会、移民协会、研究界、企业还是联合国系统。
sign-up-closed = 目前不接受新账户
sign-up-closed-text = 本门户的运营方暂时停止接受新账户。无需账户即可阅读全部内容。
name = 您的姓名
name-hint = 他人将看到的姓名
name-enter = 输入您的姓名
country = 国家或地区
language = 语言
language-hint = 用于我们发送给您的邮件
house-rules-agree = 我将遵守社区守则，并已阅读有关如何使用我的数据的说明
house-rules-agree-enter = 勾选您将遵守社区守则
house-rules = 社区守则
sign-up-sent = 请查看您的邮件
sign-up-sent-text = 我们已向您提供的地址发送邮件。请在24小时内点击其中的链接。如果您已有账户，邮件中会说明。
mail-missing = 十分钟后仍未收到邮件？请查看垃圾邮件，然后重试。
confirmation = 确认您的地址
confirmation-text = 请点击按钮，确认{ $it }是您的地址。
confirmation-do = 确认此地址
confirmation-done = 您的地址已确认。现在可以登录。
confirmation-changed = 您的新地址已确认并生效。
link-over = 此链接已失效
link-over-text = 该链接已被使用、已被更新的链接取代，或已过期。请重新获取链接。
code = 验证码
code-lead = 请打开您的身份验证器应用，输入其中显示的本门户六位数验证码。
code-hint = 六位数字，或您的一个恢复码
code-wrong = 输入应用当前显示的验证码，或您尚未使用的恢复码
code-title = 输入验证码
password-reset = 设置新密码
password-reset-lead = 请输入您的地址。我们将向您发送链接，您可在30分钟内用它设置新密码。
password-reset-send = 发送链接
password-reset-sent-text = 如果该地址有对应的账户，邮件已在发送途中。请在30分钟内点击其中的链接。
password-reset-done = 您的新密码已设置。请用新密码登录；所有其他会话均已结束。
proof = 证明是您本人
proof-text = 您将要进行的操作较为敏感。请再次输入密码，或输入应用中的验证码。
proof-enter = 输入您的密码，或应用中的验证码
second-factor-needed = 您的角色需要第二重验证
second-factor-needed-text = 您在此代表他人行事。请先设置身份验证器应用，这样即使密码被盗，他人也无法登录。
role-needed = 此页面供具有特定角色的人员使用。如果您的工作需要使用，请写信给运营方。
too-many-title = 尝试次数过多
too-many-text = { $n ->
   *[other] 为保障账户和服务的安全，我们会限制反复尝试。请在{ $count }分钟后重试。
}
form-over-title = 此表单已失效
form-over-text = 表单打开时间过长，或您在此期间曾登录或退出登录。请返回，重新加载页面后再次提交。未作任何更改。
forbidden-title = 您无权执行此操作
stale-title = 他人已先作更改
stale-text = 您打开页面后，此内容已被更改。请返回，重新加载页面后再次查看。您的操作未作任何更改。

## What is wrong with a field

problem-email = 输入电子邮件地址，例如 name@example.org
problem-characters = 删除不可见或无法保存的字符
problem-too-long = { $n ->
   *[other] 最多使用{ $count }个字符
}
problem-too-short = { $n ->
   *[other] 至少使用{ $count }个字符
}
problem-guessable = 设置更难猜到的密码：不使用常见短语、键盘上相连的按键、姓名或您的地址
problem-choose = 选择所列选项之一
problem-file = 选择文件
problem-file-type = 选择所列类型之一的文件；文件内容须与其名称相符
problem-file-large = 选择不超过10 MB的文件
problem-file-harmful = 选择其他文件：此文件含有宏或另一个压缩包，或解压后过大
problem-address = 输入以 https:// 开头的网址
problem-same-address = 输入与当前地址不同的地址

## The account

account-profile = 个人资料
account-profile-text = 您的姓名、语言和领域，以及公开的内容
account-security = 密码和登录
account-organisations = 您的组织
account-organisations-text = 您所属和代表的组织
account-notifications = 通知
account-notifications-text = 发生了什么，以及您希望获知哪些消息
account-data = 您的数据
account-data-text = 带走数据，或删除账户
account-roles = 您的角色
account-roles-none = 您没有特别角色。成员可以做的，您都可以做。
affiliation = 所属单位
affiliation-hint = 您工作或从事志愿服务的地方，用您自己的话说明
languages-spoken = 您的工作语言
expertise = 您熟悉的目标
expertise-hint = 有助于编辑寻找评审员，也有助于他人找到您
public-fields = 他人看到的内容
public-fields-hint = 您的姓名始终显示在您发布的内容旁。您的地址绝不公开
public-affiliation = 我的所属单位
public-country = 我的国家或地区
public-languages = 我的语言
public-expertise = 我的目标
profile-public = 您的公开页面
password-change = 更改密码
password-changed = 您的密码已更改。所有其他会话均已结束。
address-change = 更改地址
address-current = 您的当前地址是{ $it }。
address-new = 新地址
address-sent = 我们已向{ $it }发送链接。在您点击该链接之前，原地址继续有效。
address-change-do = 向新地址发送链接
address-undo = 保留原地址
address-undo-text = 请点击按钮，将{ $it }保留为您账户的地址。所有会话都将结束，您应设置新密码。
address-undo-do = 保留原地址
address-undone = 您的原地址已恢复有效。请立即设置新密码。
second-factor = 第二重验证
second-factor-text = 除密码外，还需输入手机应用中的验证码。无需网络即可使用。
second-factor-on = 您的账户受第二重验证保护，启用日期：{ $it }。
second-factor-off = 您的账户未受第二重验证保护。
second-factor-set-up = 设置身份验证器应用
second-factor-scan = 请用身份验证器应用扫描此图片，或在应用中键入密钥。然后输入应用显示的验证码。
second-factor-picture = 供应用相机扫描的密钥图片
second-factor-key = 密钥
second-factor-turn-on = 启用
second-factor-done = 第二重验证已启用。
second-factor-remove = 停用第二重验证
second-factor-removed = 第二重验证已停用。
second-factor-required = 您的角色需要第二重验证，因此不能停用。
recovery-codes = 恢复码
recovery-codes-text = 每个恢复码可代替应用使用一次，例如在手机丢失时。请立即打印或抄写：恢复码不会再次显示。
recovery-codes-left = { $n ->
   *[other] 您还剩{ $count }个恢复码。
}
recovery-codes-new = 生成新的恢复码
sessions = 您的登录位置
sessions-lead = 您已登录的所有浏览器。如有您不认识的会话，请将其结束，并设置新密码。
session-this = 本会话
session-since = 登录时间
session-seen = 最近使用
session-network = 网络
session-end = 结束此会话
session-end-others = 结束所有其他会话
session-ended = 该会话已结束。
session-others-ended = 所有其他会话均已结束。
data-export = 带走您的数据
data-export-text = 本门户保存的有关您的一切：账户、个人资料、组织、会话、消息以及您的操作。
data-export-html = 以页面形式打开
data-export-json = 以 JSON 格式下载
data-title = 本门户保存的有关您的信息
data-made = 生成日期：{ $it }
deletion = 删除账户
deletion-text = 您的姓名、地址、个人资料、会话和通知将立即删除。您为组织所做的工作或发布的内容将予保留，署名为前成员。此操作无法撤销。
deletion-agree = 我明白此操作无法撤销
deletion-agree-enter = 勾选您明白此操作无法撤销
deletion-last = 您是最后一名管理员。请先将该角色授予他人。
deletion-done = 您的账户已删除。
former-member = 前成员
person-member-since = 加入日期：{ $it }
person-about = 关于此人
role-reviewer = 评审员
role-reviewer-un = 联合国评审员
role-reviewer-external = 外部评审员
role-editor = 编辑
role-chief-editor = 主编
role-moderator = 主持人
role-administrator = 管理员

## Notifications

notifications = 通知
notifications-unread = { $n ->
   *[other] { $count }条未读通知
}
notifications-empty = 尚无通知
notifications-empty-text = 与您有关的事项将显示在这里。
notifications-read = 全部标为已读
notifications-settings = 您希望获知的消息
notifications-settings-lead = 有关您账户安全和您所承担职责的消息始终会发送。
notifications-what = 内容
notifications-tray = 门户内
notifications-mail = 邮件
notifications-always = 始终
kind-of-notice-account = 您的账户和角色
kind-of-notice-organisation = 您的组织
unsubscribe = 停止接收此类邮件
unsubscribe-text = 请点击按钮，不再接收有关以下内容的邮件：{ $it }。您在门户内仍会看到这些消息。
unsubscribe-do = 停止接收此类邮件
unsubscribe-done = 您将不再收到有关以下内容的邮件：{ $it }。
notice-password-changed = 您的密码已更改
notice-address-changed = 您账户的地址已更改
notice-factor-on = 第二重验证已启用
notice-factor-off = 第二重验证已停用
notice-sign-on-linked = 现在可以通过单点登录进入您的账户
notice-codes-new = 已生成新的恢复码
notice-role-granted = 您已被授予角色：{ $it }
notice-role-ended = 您的角色已终止：{ $it }
notice-membership-asked = { $other }申请加入{ $it }
notice-membership-confirmed = 您现已是{ $it }的成员
notice-membership-refused = { $it }未接受您的加入申请
notice-membership-ended = 您不再是{ $it }的成员
notice-organisation-verified = { $it }已通过核实

## Mails

mail-hello = { $it }，您好：
mail-hello-nobody = 您好：
mail-link-help = 如果按钮无法使用，请将此网址复制到浏览器中：
mail-why-account = 您收到此邮件，是因为它涉及您账户的安全。
mail-why-asked = 您收到此邮件，是因为有人（很可能是您本人）在本门户输入了此地址。如果不是您本人，则无需采取任何行动。
mail-why-settings = 您收到此邮件，是因为您的设置。您可以在此更改设置：
mail-not-un = 独立的开源项目，并非联合国网站。
mail-confirm-subject = 确认您的地址
mail-confirm-text = 欢迎。请在24小时内确认此地址是您的地址，您的账户随即可用。
mail-confirm-action = 确认我的地址
mail-known-subject = 您已有账户
mail-known-text = 有人试图用此地址创建账户，但该地址已有账户。如果是您本人，请登录；如果忘记密码，请设置新密码。
mail-reset-subject = 设置新密码
mail-reset-text = 请在30分钟内用此链接设置新密码。该链接只能使用一次。如果您未提出此请求，则无需采取任何行动：您的密码保持不变。
mail-reset-none-subject = 此地址没有对应的账户
mail-reset-none-text = 有人为此地址申请新密码，但没有账户使用该地址。如果是您本人，请尝试其他地址或创建账户。
mail-address-subject = 确认您的新地址
mail-address-text = 请在24小时内确认这是您账户的新地址。
mail-address-notice-subject = 您账户的地址即将更改
mail-address-notice-text = 有人登录您的账户后请求将地址更改为{ $it }。如果不是您本人，请在72小时内用此链接保留原地址，然后设置新密码。
mail-address-notice-action = 保留原地址
mail-notice-text = 操作时间：{ $it }。如果是您本人，则无需采取任何行动。如果不是，请立即设置新密码并结束所有会话。
mail-see-account = 查看我的账户
mail-see-organisation = 查看该组织
mail-see-members = 查看加入申请
mail-notice-plain = 您可以在本门户查看。

## Organisations

organisations = 组织
organisations-lead = 参与方：政府、城市、工会、移民协会、联合国系统及其他各方。
organisations-count = { $n ->
   *[other] { $count }个组织
}
organisations-none = 没有符合条件的组织
organisations-none-text = 请尝试其他词语，或登记您自己的组织。
organisations-search = 组织名称
organisation-new = 登记组织
organisation-new-lead = 请先查看该组织是否已在此登记。您将成为其首位代表；门户工作人员将予以核实。
organisation-edit = 编辑组织信息
organisation-name = 组织名称
organisation-name-enter = 输入组织名称
organisation-kind = 组织类型
organisation-kind-choose = 选择组织类型
organisation-website = 网站
organisation-domain = 邮件域名
organisation-domain-hint = 例如 city.example.org。拥有该域名下已确认地址的成员可直接加入，无需审核
organisation-about = 关于该组织
organisation-logo = 标志
organisation-logo-hint = PNG、JPEG 或 WebP，不超过10 MB
organisation-logo-text = { $it }的标志
organisation-evidence = 核实用证明文件
organisation-evidence-hint = 例如使用正式信笺的信函：PDF、DOCX、ODT、PNG、JPEG 或 WebP，不超过10 MB。仅代表和工作人员可以看到
organisation-files = 核实用文件
organisation-upload = 上传
organisation-uploaded = 文件已保存。
organisation-file-removed = 文件已移除。
organisation-file-remove = 移除
organisation-taken = 已有同名组织
organisation-verified = 已核实
organisation-verified-how = 核实日期：{ $it }
organisation-unverified = 尚未核实
organisation-practices = 该组织的实践
organisation-practices-none = 尚无实践提及该组织。
organisation-people = 人员
organisation-people-none = 目前没有人公开显示自己属于该组织。
organisation-join = 加入此组织
organisation-join-text = 由一名代表确认您属于该组织。如果您拥有其邮件域名下的已确认地址，即可立即加入。
organisation-asked = 您已申请加入。代表将予以答复。
organisation-joined = 您属于此组织。
organisation-leave = 退出此组织
organisation-left = 您已退出该组织。
organisation-members = 成员
organisation-members-lead = 谁属于该组织、谁可以代表其发言，以及谁申请加入。
organisation-asking = 申请加入
organisation-member = 成员
organisation-representative = 代表
organisation-representative-hint = 代表可以代表组织发言并确认成员
organisation-member-since = 起始日期
organisation-confirm = 确认
organisation-refuse = 拒绝
organisation-end = 终止成员身份
organisation-promote = 设为代表
organisation-demote = 设为成员
organisation-last-representative = 有成员的组织须有一名代表。先指定另一名代表
organisation-none = 您在此不属于任何组织
organisation-none-text = 请找到您的组织并加入，或登记您的组织。

## Administration

admin = 管理
admin-lead = 人员、角色、组织、任务、邮件和日志。您在此所作的一切更改都会记入日志。
admin-people = 人员
admin-people-lead = 所有拥有账户的人，最新的在前。
admin-search-people = 姓名或地址
admin-organisations = 组织
admin-jobs = 任务
admin-jobs-lead = 后台工作，最新的在前。多次失败的任务在此等待处理决定。
admin-mail = 邮件
admin-mail-lead = 本门户已发送或将发送的所有邮件，最新的在前。
admin-audit = 日志
admin-audit-lead = 谁对谁做了什么，最新的在前。任何记录都不能更改或移除。
admin-settings = 设置
admin-settings-lead = 门户运行期间可以更改的设置，以及启动时设定的内容。
admin-sign-up-open = 可以创建新账户
admin-started-with = 启动时设定
admin-setting = 设置项
admin-value = 值
admin-secret = 已设置，不显示
admin-unset = 未设置
admin-none = 此处没有内容
admin-none-text = 没有符合您查询条件的内容。
admin-state = 状态
admin-when = 时间
admin-who = 操作者
admin-what = 操作
admin-whom = 对象
admin-details = 详情
admin-program = 门户系统本身
admin-confirmed = 地址已确认
admin-factor = 第二重验证
admin-factor-on = 已启用
admin-factor-off = 未启用
admin-deactivate = 停用账户
admin-reactivate = 重新启用账户
admin-deactivated = 已停用
admin-end-sessions = 结束所有会话
admin-factor-remove = 移除第二重验证
admin-factor-remove-text = 仅在当事人已丢失第二重验证工具，且两名管理员均确信申请人身份时进行：一名管理员提议，另一名管理员确认。
admin-factor-proposed = { $it }已提议移除第二重验证。
admin-factor-confirm = 确认移除
admin-grant = 授予角色
admin-roles = 角色
admin-sessions = 会话
admin-role = 角色
admin-role-choose = 选择角色
admin-role-end = 终止此角色
admin-role-last = 最后一名管理员须保留该角色
admin-own = 任何人不得更改自己的角色
admin-verify = 核实
admin-unverify = 撤销核实
admin-retry = 重试
admin-job = 任务
admin-attempts = 尝试次数
admin-due = 预定时间
admin-last-error = 最近一次错误
admin-waiting = 等待中
admin-running = 运行中
admin-done = 已完成
admin-failed = 已放弃
admin-queued = 待发送
admin-sent = 已发送
admin-written = 已写入文件
admin-subject = 邮件主题
admin-to = 收件人
admin-filter = 显示
admin-all = 全部
admin-erased = 已删除
verb-practice-published = 发布了
verb-person-joined = 创建了账户
verb-person-signed-in = 登录了
verb-person-changed-profile = 更改了个人资料
verb-person-changed-password = 设置了新密码
verb-person-changed-address = 更改了地址
verb-person-kept-address = 保留了原地址
verb-person-turned-on-factor = 启用了第二重验证
verb-person-turned-off-factor = 停用了第二重验证
verb-person-linked-sign-on = 关联了单点登录
verb-person-renewed-codes = 生成了新的恢复码
verb-person-ended-sessions = 结束了会话
verb-person-exported-data = 导出了数据
verb-person-deleted = 删除了账户
verb-person-deactivated = 停用了
verb-person-reactivated = 重新启用了
verb-factor-removal-proposed = 提出了移除第二重验证的提议
verb-factor-removed = 移除了第二重验证
verb-role-granted = 授予了角色
verb-role-ended = 终止了角色
verb-organisation-entered = 登记了
verb-organisation-changed = 更改了
verb-organisation-verified = 核实了
verb-organisation-unverified = 撤销了核实
verb-membership-asked = 提出了加入申请
verb-membership-confirmed = 确认了成员
verb-membership-refused = 拒绝了加入申请：
verb-membership-changed = 更改了成员身份
verb-membership-ended = 终止了成员身份
verb-file-uploaded = 上传了文件
verb-file-removed = 移除了文件
verb-job-retried = 重试了任务
verb-mail-retried = 重新发送了邮件
verb-setting-changed = 更改了设置

## The demonstration

demo-people = 用于试用本门户的人物
demo-people-text = 所有人物均为虚构。每个人物均使用密码{ $it }登录。
demo-code = 当前验证码：{ $it }
