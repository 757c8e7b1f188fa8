/** What stands on cards and forms that can be pressed or filled in. */

export type Button = {
  readonly type: string
  readonly action_id: string
  readonly value?: string
  readonly text: { readonly text: string }
  readonly accessibility_label?: string
}
export type Boxes = {
  readonly type: 'checkboxes'
  readonly action_id: string
  readonly options: { readonly value: string; readonly text: { readonly text: string } }[]
  readonly initial_options?: { readonly value: string }[]
}
export type Block = {
  readonly type: string
  readonly block_id?: string
  readonly elements?: (Button | Boxes | Menu)[]
  readonly accessory?: Button | Menu
  readonly element?: Record<string, unknown>
}

export type Menu = { readonly type: 'overflow'; readonly action_id: string; readonly options: Option[] }
type Option = { readonly value: string; readonly text: { readonly text: string } }

/** A button, or an option of a menu with what a press on it sends. */
export type Pressable = Button & { readonly selected_option?: Option }

/** Everything that can be pressed: buttons, and what stands in menus. */
export const buttonsIn = (blocks: readonly unknown[]): { block: Block; button: Pressable }[] =>
  (blocks as Block[]).flatMap((block) =>
    [...(block.elements ?? []), ...(block.accessory ? [block.accessory] : [])].flatMap((one) => {
      if (one.type === 'overflow')
        return (one as Menu).options.map((option) => ({ block, button: inMenu(one as Menu, option) }))
      return one.type === 'button' ? [{ block, button: one as Button }] : []
    }),
  )

/** An option of a menu, as what a press on it sends. */
const inMenu = ({ action_id }: Menu, option: Option): Pressable => ({
  type: 'overflow',
  action_id,
  text: option.text,
  selected_option: option,
})

export const boxesIn = (blocks: readonly unknown[]): { block: Block; boxes: Boxes }[] =>
  (blocks as Block[]).flatMap((block) =>
    (block.elements ?? []).flatMap((one) => (one.type === 'checkboxes' ? [{ block, boxes: one as Boxes }] : [])),
  )

/** What a field holds: what was filled in, else what it came with. */
export function fieldOf(element: Record<string, unknown>, filled: string | readonly string[] | undefined): unknown {
  const { type } = element
  const one = (value: unknown) => ({ value, text: { type: 'plain_text', text: String(value) } })
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: filled === undefined ? (element['initial_option'] ?? null) : one(filled) }
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: Array.isArray(filled) ? filled.map(one) : (element['initial_options'] ?? []) }
    case 'datepicker':
      return { type, selected_date: filled ?? element['initial_date'] ?? null }
    case 'timepicker':
      return { type, selected_time: filled ?? element['initial_time'] ?? null }
    case 'users_select':
      return { type, selected_user: filled ?? element['initial_user'] ?? null }
    default:
      return { type, value: filled ?? element['initial_value'] ?? null }
  }
}
