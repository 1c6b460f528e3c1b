module example.com/services

go 1.26

require (
	cloud.google.com/go/pubsub/v2 v2.9.0
	connectrpc.com/connect v1.21.1
	github.com/99designs/gqlgen v0.17.98
	github.com/GoogleCloudPlatform/functions-framework-go v1.9.2
	github.com/IBM/sarama v1.61.1
	github.com/PaulSonOfLars/gotgbot/v2 v2.0.0-rc.25
	github.com/ThreeDotsLabs/watermill v1.5.1
	github.com/aarondl/authboss/v3 v3.5.2
	github.com/alexedwards/scs/v2 v2.9.0
	github.com/aws/aws-lambda-go v1.55.1
	github.com/beego/beego/v2 v2.3.10
	github.com/bwmarrin/discordgo v0.29.0
	github.com/charmbracelet/ssh v0.0.0-20221117183211-483d43d97103
	github.com/cloudevents/sdk-go/v2 v2.16.2
	github.com/confluentinc/confluent-kafka-go/v2 v2.11.1
	github.com/disgoorg/disgo v0.18.15
	github.com/eatmoreapple/openwechat v1.4.10
	github.com/eclipse/paho.mqtt.golang v1.5.1
	github.com/gliderlabs/ssh v0.3.8
	github.com/go-kit/kit v0.13.0
	github.com/go-kratos/kratos/v2 v2.8.3
	github.com/go-oauth2/oauth2/v4 v4.5.4
	github.com/go-telegram-bot-api/telegram-bot-api v4.6.4+incompatible
	github.com/go-telegram-bot-api/telegram-bot-api/v5 v5.5.1
	github.com/go-telegram/bot v1.19.0
	github.com/gofiber/fiber/v3 v3.1.0
	github.com/gorilla/rpc v1.2.1
	github.com/gorilla/sessions v1.4.0
	github.com/graph-gophers/graphql-go v1.11.0
	github.com/graphql-go/graphql v0.8.1
	github.com/hibiken/asynq v0.26.0
	github.com/labstack/echo/v4 v4.16.0
	github.com/larksuite/oapi-sdk-go/v3 v3.4.0
	github.com/line/line-bot-sdk-go/v8 v8.14.0
	github.com/mark3labs/mcp-go v1.2.1
	github.com/miekg/dns v1.1.73
	github.com/modelcontextprotocol/go-sdk v1.8.0
	github.com/mymmrac/telego v1.11.1
	github.com/nats-io/nats.go v1.55.0
	github.com/nsqio/go-nsq v1.1.0
	github.com/openshift/osin v1.0.1
	github.com/panjf2000/gnet/v2 v2.9.7
	github.com/rabbitmq/amqp091-go v1.16.0
	github.com/redis/go-redis/v9 v9.18.0
	github.com/riverqueue/river v0.51.2
	github.com/segmentio/kafka-go v0.4.51
	github.com/slack-go/slack v0.35.0
	github.com/smallnest/rpcx v1.9.4
	github.com/tencent-connect/botgo v0.1.7
	github.com/tus/tusd/v2 v2.9.1
	github.com/zitadel/oidc/v3 v3.45.0
	go-micro.dev/v5 v5.3.0
	go.mau.fi/whatsmeow v0.0.0-20251217143725-11cf47c62d32
	goa.design/goa/v3 v3.25.3
	golang.org/x/crypto v0.54.0
	google.golang.org/grpc v1.85.0
	gopkg.in/telebot.v3 v3.3.8
	maunium.net/go/mautrix v0.32.0
	storj.io/drpc v0.0.34
)

replace (
	cloud.google.com/go/pubsub/v2 => ../../stubs/pubsub2
	connectrpc.com/connect => ../../stubs/connect
	github.com/99designs/gqlgen => ../../stubs/gqlgen
	github.com/GoogleCloudPlatform/functions-framework-go => ../../stubs/gcpfunctions
	github.com/IBM/sarama => ../../stubs/sarama
	github.com/PaulSonOfLars/gotgbot/v2 => ../../stubs/gotgbot
	github.com/ThreeDotsLabs/watermill => ../../stubs/watermill
	github.com/aarondl/authboss/v3 => ../../stubs/stores/authboss
	github.com/alexedwards/scs/v2 => ../../stubs/stores/scs
	github.com/aws/aws-lambda-go => ../../stubs/lambda
	github.com/beego/beego/v2 => ../../stubs/stores/beego
	github.com/bwmarrin/discordgo => ../../stubs/discordgo
	github.com/charmbracelet/ssh => ../../stubs/charmssh
	github.com/cloudevents/sdk-go/v2 => ../../stubs/cloudevents
	github.com/confluentinc/confluent-kafka-go/v2 => ../../stubs/confluent
	github.com/disgoorg/disgo => ../../stubs/disgo
	github.com/eatmoreapple/openwechat => ../../stubs/openwechat
	github.com/eclipse/paho.mqtt.golang => ../../stubs/paho
	github.com/gliderlabs/ssh => ../../stubs/gliderssh
	github.com/go-kit/kit => ../../stubs/gokit
	github.com/go-kratos/kratos/v2 => ../../stubs/kratos
	github.com/go-oauth2/oauth2/v4 => ../../stubs/stores/gooauth2
	github.com/go-telegram-bot-api/telegram-bot-api => ../../stubs/tgbotapi4
	github.com/go-telegram-bot-api/telegram-bot-api/v5 => ../../stubs/tgbotapi
	github.com/go-telegram/bot => ../../stubs/gotelegram
	github.com/gofiber/fiber/v3 => ../../stubs/stores/fiber3
	github.com/gorilla/rpc => ../../stubs/gorillarpc
	github.com/gorilla/sessions => ../../stubs/stores/gorillasessions
	github.com/graph-gophers/graphql-go => ../../stubs/gophersgraphql
	github.com/graphql-go/graphql => ../../stubs/graphqlgo
	github.com/hibiken/asynq => ../../stubs/asynq
	github.com/labstack/echo/v4 => ../../stubs/echo4
	github.com/larksuite/oapi-sdk-go/v3 => ../../stubs/lark
	github.com/line/line-bot-sdk-go/v8 => ../../stubs/linebot
	github.com/mark3labs/mcp-go => ../../stubs/mcpgo
	github.com/miekg/dns => ../../stubs/miekgdns
	github.com/modelcontextprotocol/go-sdk => ../../stubs/stores/mcp
	github.com/mymmrac/telego => ../../stubs/telego
	github.com/nats-io/nats.go => ../../stubs/nats
	github.com/nsqio/go-nsq => ../../stubs/gonsq
	github.com/openshift/osin => ../../stubs/stores/osin
	github.com/panjf2000/gnet/v2 => ../../stubs/gnet
	github.com/rabbitmq/amqp091-go => ../../stubs/amqp091
	github.com/redis/go-redis/v9 => ../../stubs/redis
	github.com/riverqueue/river => ../../stubs/river
	github.com/segmentio/kafka-go => ../../stubs/kafkago
	github.com/slack-go/slack => ../../stubs/slack
	github.com/smallnest/rpcx => ../../stubs/rpcx
	github.com/tencent-connect/botgo => ../../stubs/botgo
	github.com/tus/tusd/v2 => ../../stubs/stores/tusd
	github.com/zitadel/oidc/v3 => ../../stubs/oidc
	go-micro.dev/v5 => ../../stubs/gomicro
	go.mau.fi/whatsmeow => ../../stubs/whatsmeow
	goa.design/goa/v3 => ../../stubs/goa
	golang.org/x/crypto => ../../stubs/xssh
	google.golang.org/grpc => ../../stubs/grpc
	gopkg.in/telebot.v3 => ../../stubs/telebot
	maunium.net/go/mautrix => ../../stubs/mautrix
	storj.io/drpc => ../../stubs/drpc
)
