import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

/** A sheet over the screen, for one small piece of work; Escape and a click beside it close it, and nothing typed is lost. */
export function Sheet(props: { title: string; isOpen: boolean; onClose: () => void; children: ReactNode }): ReactNode {
  return (
    <ModalOverlay
      className="sheet-back"
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose()
      }}
    >
      <Modal className="sheet">
        <Dialog className="sheet-body">
          <Heading slot="title">{props.title}</Heading>
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
