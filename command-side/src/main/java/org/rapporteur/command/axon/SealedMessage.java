package org.rapporteur.command.axon;

import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDecorator;

/** A message known by another name; the text that its payload was written as goes with it, and is not made anew. */
final class SealedMessage<T> extends MessageDecorator<T> {
    private static final long serialVersionUID = 1L;

    private final String identifier;

    SealedMessage(Message<T> message, String identifier) {
        super(message);
        this.identifier = identifier;
    }

    @Override
    public String getIdentifier() {
        return identifier;
    }

    @Override
    public Message<T> withMetaData(Map<String, ?> metaData) {
        return new SealedMessage<>(getDelegate().withMetaData(metaData), identifier);
    }

    @Override
    public Message<T> andMetaData(Map<String, ?> metaData) {
        return new SealedMessage<>(getDelegate().andMetaData(metaData), identifier);
    }
}
